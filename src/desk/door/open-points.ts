/** What the author has not answered goes along in the page, as open points. */
import { doorText as words } from '#text/desk-door.ts';
import { ledgerWords as say } from '#text/import.ts';
import { listed } from '#text/punctuation.ts';
import type { Draft, DraftPart } from '../../procedure/draft/draft.ts';
import { changed, type Unsure } from './settle.ts';

export const doubtOf = ({ doubt, said, value }: Unsure): string =>
  doubt === 'role' ? words.calledOtherwise(said, value) : say.doubts[doubt];

/**
 * True of what is open for whoever reads the page. What a step is called is the author's alone, and where the old text
 * breaks off the page says so already.
 */
export const isOpenMatter = ({ doubt }: Pick<Unsure, 'doubt'>): boolean =>
  doubt !== 'name-shortened' && doubt !== 'broken-off';

/** A draft with a gap in each step, and one for the page, of which something is not answered. */
export function withOpenPoints(draft: Draft, open: readonly Unsure[]): Draft {
  const told = Map.groupBy(open.filter(isOpenMatter), ({ group }) => group);
  const gapOf = (points: Unsure[]): DraftPart => ({
    kind: 'gap',
    text: words.toCheck(listed(points.map(doubtOf))),
  });
  const found = new Set<string | undefined>();
  const body = changed(draft.body, (part) => {
    const points = 'id' in part ? told.get(part.id) : undefined;
    if (!points || !('parts' in part)) return part;
    found.add(part.id);
    const ask = part.parts.findIndex(({ kind }) => kind === 'ask');
    return { ...part, parts: part.parts.toSpliced(ask < 0 ? part.parts.length : ask, 0, gapOf(points)) };
  });
  const rest = [...told].flatMap(([group, points]) => (found.has(group) ? [] : points));
  return rest.length > 0 ? { ...draft, body: [...body, gapOf(rest)] } : { ...draft, body };
}
