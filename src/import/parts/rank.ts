/** Which manners of parts stand above which. */
import { NUMBERINGS } from '#language/documents/numbering.ts';
import type { Mark } from './marks.ts';

/** True of a manner that a mark at the beginning of a line never stands within. */
export function isBelow(manner: string, { manner: index, before }: Mark): boolean {
  const { rank } = NUMBERINGS[index]!;
  if (rank === undefined || before !== 'line') return false;
  const other = NUMBERINGS.find(({ name }) => name === manner);
  return other !== undefined && (other.rank ?? Infinity) > rank;
}

/** True of a part that stands above a heading of this level. */
export const opensAbove = (manner: string, level: number): boolean =>
  manner === 'document' || (/^h[1-6]$/.test(manner) && Number(manner[1]) < level);
