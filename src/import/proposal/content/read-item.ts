import type { DraftItem } from '../../../procedure/draft/draft.ts';

/** An item, with what decides whether it is done. */
export interface ReadItem extends DraftItem {
  /** It is done where the case before it does not hold. */
  otherwise?: boolean;
  /** The question after it, without whose yes nothing goes on. */
  gate?: string;
}
