/** The term of the glossary that a query names. */
import type { Answer } from '../query/model.ts';
import { normalised } from '../query/parse-query.ts';
import type { Fold } from '../query/normalise.ts';
import type { PageText } from '../retrieve/page-text.ts';

/** A found page with what was looked for when it was found. */
interface Named {
  page?: PageText;
  reading: { text: string };
}

/** The term that has the query among its names, whatever else was found; its own name before its others. */
export function termOf(found: Named[], query: string, fold: Fold): Answer['term'] {
  const terms = found.flatMap(({ page, reading }) => (page?.meta.kind === 'term' ? [{ page, reading }] : []));
  const called = (namesOf: (page: PageText) => string[]) =>
    terms.find(({ page, reading }) =>
      namesOf(page).some((name) => [query, reading.text].includes(normalised(name, fold))),
    )?.page;
  const term = called(({ title }) => [title]) ?? called(aliasesOf);
  if (!term) return undefined;
  const meaning = meaningOf(term);
  return {
    name: term.title,
    meaning: meaning ? term.text.slice(meaning.from, meaning.to).replace(/[\s.]+$/, '') : '',
    address: term.url,
  };
}

const meaningOf = ({ zones }: PageText) => zones.find(({ part }) => part === 'term');

/** The other names of a term stand between its name and its meaning. */
function aliasesOf(page: PageText): string[] {
  return page.text
    .slice(page.title.length, meaningOf(page)?.from)
    .split(/[，.。]/)
    .map((name) => name.trim());
}
