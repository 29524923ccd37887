/** Shares out of whatever came: a file, lines of a chat, an address. What cannot be read is said, and kept by nobody but its sender. */
import {
  joinParts,
  partsIn,
  unpackText,
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
  /** Parts that came whole, to be joined with those that come later. */
  parts: TextPart[];
  missing: MissingParts[];
  /** Of so many texts all parts came, and they make none. */
  spoiled: number;
  /** Parts that are cut off or changed. */
  broken: { number: number; of: number }[];
  newer: boolean;
  /** Addresses whose share is cut off. */
  cut: number;
  /** True where nothing in the text is of a share. */
  isForeign: boolean;
}

/** @param before parts that came earlier, of which some were missing */
export function findShares(text: string, before: readonly TextPart[] = []): FoundInText {
  const { parts, broken, newer } = partsIn(WORD, text);
  const all = [...before, ...parts];
  const { texts, missing, spoiled, waiting } = joinParts(all);
  const packed = [...text.matchAll(/#share=([\w-]+)/g)].map(([, code = '']) => unpackText(code));
  const whole = packed.filter((one) => one !== undefined);
  // The text of a file that was pasted.
  const file = /^\s*\{[\s\S]*\}\s*$/.test(text) ? [text] : [];
  return {
    texts: [...texts, ...whole, ...file],
    parts: waiting,
    missing,
    spoiled,
    broken,
    newer,
    cut: packed.length - whole.length,
    isForeign: parts.length + broken.length + packed.length + file.length === 0 && !newer,
  };
}
