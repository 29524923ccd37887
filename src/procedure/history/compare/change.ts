/** One difference between two versions of a page. */

/** How much a change weighs, the lightest first; `asked` are words of which only the author knows whether they mean the same. */
const WEIGHTS = ['words', 'asked', 'minor', 'major'] as const;
export type Weight = (typeof WEIGHTS)[number];

export type ChangeKind =
  | 'title'
  | 'trigger'
  | 'outcome'
  | 'every'
  | 'part'
  | 'name'
  | 'role'
  | 'toWhom'
  | 'when'
  | 'clock'
  | 'hold'
  | 'limit'
  | 'record'
  | 'calls'
  | 'item'
  | 'value'
  | 'open'
  | 'question'
  | 'answer'
  | 'way'
  | 'region'
  | 'redLine'
  | 'openPoint';

export interface Change {
  kind: ChangeKind;
  /** Id of the step, section or region that it is in; absent where it is the page's own. */
  of?: string | undefined;
  /** Id of the item, value or answer. */
  id?: string | undefined;
  /** What the id of an item or answer was, where another one follows from its other words. */
  was?: string | undefined;
  /** In the words of the page, or ids where it has ids; one of them is absent where something came or went. */
  before?: string | undefined;
  after?: string | undefined;
  weight: Weight;
}

/** The heaviest of the weights of changes; undefined of none. */
export const heaviest = (changes: readonly Pick<Change, 'weight'>[]): Weight | undefined =>
  WEIGHTS.findLast((each) => changes.some(({ weight }) => weight === each));

/** True where the page means something else by them, not only says it in other words. */
export function changeMeaning(changes: readonly Pick<Change, 'weight'>[]): boolean {
  const weight = heaviest(changes);
  return weight !== undefined && weight !== 'words';
}
