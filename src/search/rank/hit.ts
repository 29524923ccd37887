/** What is shown of a found page. */
import { searchAnswerText, searchKindText } from '#text/search.ts';
import { own } from '../../ui/own.ts';
import type { Hit, Part, Piece } from '../query/model.ts';
import type { Fold } from '../query/normalise.ts';
import type { PageText, Zone } from '../retrieve/page-text.ts';
import { beginning, marked, snippet } from './snippet.ts';
import type { Score } from './score.ts';

/** The hit that a scored page makes. */
export function hitOf(page: PageText, { needles, zone, byTitle }: Score, fold: Fold): Hit {
  const [from, to] = range(page, zone);
  const part = partOf(page, zone);
  // What follows the title may be parted: by a mark in the summary.
  const end = byTitle && part !== 'term' ? page.text.length : to;
  return {
    page: page.url,
    address: part === 'term' ? page.url : page.url + zone.place,
    title: marked(page.title, needles, fold),
    called: called(part, page.meta.kind ?? ''),
    step: zone.name === '' ? [] : marked(zone.name, needles, fold),
    snippet: trimmed((byTitle ? beginning : snippet)(page.text.slice(from, end), needles, fold)),
    domain: page.meta.domain ?? '',
    uses: {
      do: (page.meta.uses ?? '').includes('do'),
      test: (page.meta.uses ?? '').includes('test'),
    },
    anchor: zone.group,
  };
}

/** What was hit, as readers call it. */
function called(part: Part, kind: string): string {
  if (part === 'heading' || part === 'step')
    return searchAnswerText.parts[kind === 'procedure' ? 'step' : 'section'];
  if (part === 'page' || part === 'term') return own<string>(searchKindText, kind) ?? searchKindText.page;
  return searchAnswerText.parts[part];
}

/** What is hit: a question of the quiz is the step that it teaches, where it teaches one. */
function partOf({ meta }: PageText, { part, group }: Zone): Part {
  if (meta.kind === 'term') return 'term';
  if (part === 'words') return 'page';
  return part === 'question' && group !== '' ? 'step' : part;
}

/** Which part of the page's text the snippet is taken from. */
function range(page: PageText, zone: Zone): [from: number, to: number] {
  const here = page.zones.indexOf(zone);
  // A term is worth its meaning, whatever was hit.
  const meaning = page.meta.kind === 'term' && page.zones.find(({ part }) => part === 'term');
  if (meaning) return [meaning.from, meaning.to];
  // The name of a step is shown above the snippet, which is what follows it.
  if (zone.part === 'phase') {
    const next = page.zones.find(
      ({ part, from }) => from > zone.from && part !== 'heading' && part !== 'step',
    );
    return [zone.to, next?.from ?? page.text.length];
  }
  if (zone.part === 'heading') {
    const end = page.zones.findIndex((other, i) => i > here && other.group !== zone.group);
    const to = end < 0 ? page.text.length : page.zones[end]!.from;
    // Limit and forms stand between the name and what is done.
    const body = page.zones.find(
      (other, i) =>
        i > here && other.group === zone.group && /step|item/.test(other.part) && other.to - other.from > 4,
    );
    return [body && body.from < to ? body.from : zone.to, to];
  }
  // The page's hidden words explain nothing: its beginning does, less the title, which is shown above.
  const first = zone.part === 'words' ? page.zones[0]! : zone;
  const title = first.from === 0 && page.text.startsWith(page.title) ? page.title.length : first.from;
  return [title, first.to];
}

/** Without the full stop that the index puts after each block. */
function trimmed(pieces: Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last) last.text = last.text.replace(/[\s；.]+$/, '');
  const first = pieces[0];
  if (first) first.text = first.text.replace(/^[\s；.]+/, '');
  return pieces.filter(({ text }) => text !== '');
}
