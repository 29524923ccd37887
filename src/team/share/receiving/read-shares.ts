/** Shares out of whatever came: a file, lines of a chat, an address. What cannot be read is said, and kept by nobody but its sender. */
import {
  joinParts,
  partsIn,
  unpackText,
  type BrokenPart,
  type MissingParts,
  type TextPart,
} from '../../../storage/parts/text-parts.ts';
import { isRecord } from '../../../storage/records/json.ts';
import { isTooDeep } from '../../../storage/records/too-deep.ts';
import { sealStateOf, type SealState } from '../seal.ts';
import { capped } from './capped.ts';
import { isShare, SHARE_VERSION, soundShare, type SealedShare } from '../share.ts';

/** What parts of shares begin with in a chat. */
export const WORD = 'share';

export type ReadShare =
  /** `ahead`: of so many things the time had not come yet. */
  | { kind: 'share'; share: SealedShare; state: SealState; isWhole: boolean; ahead: number }
  /** What is read elsewhere: a leader's whole book. */
  | { kind: 'other'; value: Record<string, unknown> }
  | { kind: 'broken' | 'foreign' | 'newer' };

/** The share of a file's text. */
export async function readShare(text: string, now = Date.now()): Promise<ReadShare> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: /^\s*\{/.test(text) ? 'broken' : 'foreign' };
  }
  if (isTooDeep(value)) return { kind: 'broken' };
  if (!isShare(value)) return isRecord(value) ? { kind: 'other', value } : { kind: 'foreign' };
  if (typeof value.version === 'number' && value.version > SHARE_VERSION) return { kind: 'newer' };
  const sound = soundShare(value);
  if (!sound) return { kind: 'broken' };
  const state = await sealStateOf(value as unknown as SealedShare, text).catch(() => 'changed' as const);
  return { kind: 'share', ...capped(sound.value, now), state, isWhole: sound.whole };
}

/** What lines and addresses hold. */
export interface FoundInText {
  /** Texts of whole shares. */
  texts: string[];
  /** Ids of those that came in parts. */
  whole: string[];
  /** True where a part is of a share that was read in before, and nothing else of that came. */
  isAgain: boolean;
  /** Parts that came whole, to be joined with those that come later. */
  parts: TextPart[];
  missing: MissingParts[];
  /** Of so many texts all parts came, and they make none. */
  spoiled: number;
  /** Parts that are cut off or changed, of shares that did not come whole otherwise. */
  broken: BrokenPart[];
  newer: boolean;
  /** Addresses whose share is cut off. */
  cut: number;
  /** True where nothing in the text is of a share. */
  isForeign: boolean;
}

/**
 * @param before parts that came earlier, of which some were missing
 * @param known ids of the shares in parts that were read in: nothing more is asked for of them
 */
export function findShares(
  text: string,
  before: readonly TextPart[] = [],
  known: ReadonlySet<string> = new Set(),
): FoundInText {
  const { parts, broken, newer } = partsIn(WORD, text);
  const all = [...before, ...parts];
  const { texts, whole: ids, missing, spoiled, waiting } = joinParts(all);
  const isKnown = ({ id }: Pick<TextPart, 'id'>) => known.has(id);
  const isHere = ({ id }: BrokenPart) => known.has(id) || ids.includes(id);
  const packed = [...text.matchAll(/#share=([\w-]+)/g)].map(([, code = '']) => unpackText(code));
  const whole = packed.filter((one) => one !== undefined);
  // The text of a file that was pasted.
  const file = /^\s*\{[\s\S]*\}\s*$/.test(text) ? [text] : [];
  return {
    texts: [...texts, ...whole, ...file],
    whole: ids,
    isAgain: [...missing, ...broken.filter(({ id }) => !ids.includes(id))].some(isKnown),
    parts: waiting.filter((part) => !isKnown(part)),
    missing: missing.filter((one) => !isKnown(one)),
    spoiled,
    broken: broken.filter((part) => !isHere(part)),
    newer,
    cut: packed.length - whole.length,
    isForeign: parts.length + broken.length + packed.length + file.length === 0 && !newer,
  };
}
