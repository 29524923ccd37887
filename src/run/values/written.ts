/** Values as they are written down: read from what was typed, in words, and what is not as it should be. */
import { beginningOf } from '../../language/beginning.ts';
import { runValueText as words } from '#text/run-values.ts';
import { valueText as text } from '#text/values.ts';
import { sizeOf } from '../../procedure/model/values/condition.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import { attachedIn, type Attached } from '../../storage/attachment-name.ts';
import { writtenIn, type Run } from '../model/run.ts';
import { valueKey, type Visit } from '../way/visit.ts';

/** What was typed as it is kept, or why it cannot be. */
export type Read = { written: string } | { unread: string };

/** Characters that a text may have. */
const LONGEST = 5000;

/** `1,200`: commas that part thousands. Any other may stand for a point. */
const GROUPED = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/** @param typed as it stands in the field: full-width figures and a unit behind a number are taken */
export function readTyped(value: Value, typed: string): Read {
  const entry = typed.trim();
  if (entry.length > LONGEST) return { unread: words.tooLong(LONGEST, entry.length) };
  if (entry === '' || value.kind !== 'number') return { written: entry };
  const { unit = '', decimals } = value;
  const plain = entry.normalize('NFKC').replace(/[−–—]/g, '-').replace(/。/g, '.');
  const bare = (unit && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain).trim();
  const number = GROUPED.test(bare) ? bare.replaceAll(',', '') : bare;
  if (sizeOf('number', number.replaceAll(',', '')) === undefined)
    return { unread: words.noNumber(beginningOf(entry, 40)) };
  if (number.includes(',')) return { unread: words.whichComma(beginningOf(entry, 40)) };
  const places = number.split('.')[1]?.length ?? 0;
  if (decimals !== undefined && places > decimals)
    return { unread: decimals === 0 ? words.noFraction : words.tooManyPlaces(decimals) };
  return { written: number };
}

/** What is wrong with a value that was written down; undefined where it is as it should be, or empty. */
export function faultOf(value: Value, written: string): string | undefined {
  const { kind, min, max, ok, unit = '' } = value;
  if (written === '') return undefined;
  if (kind === 'choice') return !ok || ok.includes(written) ? undefined : written;
  if (kind !== 'number') return undefined;
  const size = Number(written);
  if (min !== undefined && size < min)
    return words.below(text.size(written, unit), text.size(`${min}`, unit));
  if (max !== undefined && size > max)
    return words.above(text.size(written, unit), text.size(`${max}`, unit));
  return undefined;
}

/** What is wrong with the first value of an item that is not as it should be. */
export function faultIn(run: Run, visit: Visit, values: readonly Value[] = []): Fault | undefined {
  for (const value of values) {
    const key = valueKey(visit, value);
    const fault = faultOf(value, writtenIn(run, key));
    if (fault !== undefined) return { key, fault };
  }
  return undefined;
}

/** A value that is not as it should be, by its key. */
interface Fault {
  key: string;
  fault: string;
}

/** The picture that a value is; text that only looks like the name of one is none. */
export const pictureIn = (kind: Value['kind'], written: string): Attached | undefined =>
  kind === 'photo' || kind === 'signature' ? attachedIn(written) : undefined;

/** `400 毫米`; of a picture that it is there. */
export function writtenWords({ kind, unit = '' }: Pick<Value, 'kind' | 'unit'>, written: string): string {
  const picture = pictureIn(kind, written);
  if (picture) return words.attached[kind === 'photo' ? 'photo' : 'signature'](words.size(picture.bytes));
  return kind === 'number' && written !== '' ? text.size(written, unit) : written;
}
