/** What a text means that was not released: the same hash for every wording of which nobody has to be asked. */
import { hash } from '../../model/procedure.ts';
import { weighty } from './wording.ts';
import { idOf, type Edition, type EditionPart } from '../edition.ts';

/**
 * A reader's mark keeps it until there is a version, which may have other words. Two texts with the same hash differ in
 * nothing that means something; of two with different ones nobody can say.
 *
 * @param roles the names of roles, which texts may hold
 */
export function draftMeaning(
  { trigger, outcome, parts, ...page }: Edition,
  roles: readonly string[],
): string {
  const bare = (text: string | undefined) => text && weighty(text, roles);
  const part = ({ name, items = [], ask, limits = [], ...rest }: EditionPart) => ({
    ...rest,
    id: idOf(rest as EditionPart),
    name: bare(name),
    items: items
      .map(({ text, when, ...item }) => ({ ...item, text: bare(text), when: bare(when) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ask: ask && {
      question: bare(ask.question),
      answers: ask.answers.map((answer) => ({ ...answer, text: bare(answer.text) })),
    },
    limits: limits.map((limit) => ({ ...limit, text: bare(limit.text) })),
  });
  const regions = page.regions?.map((region) => ({ ...region, name: bare(region.name) }));
  const said = { trigger: bare(trigger), outcome: bare(outcome), parts: parts.map(part), regions };
  return hash(JSON.stringify({ ...said, redLines: page.redLines }));
}
