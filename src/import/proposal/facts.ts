/** By when, and with which form: what a stretch of text says of a step. */
import {
  BEFORE_FORM,
  CASE_LIMIT,
  IS_STRICT,
  LIMITS,
  NO_FORM,
  OTHERS_LIMIT,
  PLAIN_FORM,
  SHORT_FORM,
  TIME_NUMBER,
  TITLED_FORM,
} from '#language/documents/facts.ts';
import { lengthWords, limitMinutes, saysAhead, saysLeast, saysWorkdays } from '#language/numbers/limits.ts';
import { isoDuration } from '../../language/iso-duration.ts';
import type { Limit } from '../../procedure/model/procedure.ts';

/** Every form that is named, without its marks. */
export function formsIn(said: string): string[] {
  const found = new Set<string>();
  for (const [, name] of said.matchAll(TITLED_FORM)) found.add(name!.trim());
  for (const { groups } of said.replace(/《[^《》]*》/gu, ' ').matchAll(PLAIN_FORM)) {
    const name = groups!.form!.replace(BEFORE_FORM, '').trim();
    if ((name.length > 2 || SHORT_FORM.test(name)) && !NO_FORM.test(name)) found.add(name);
  }
  return [...found].map((name) => name.replace(/[，,、；;《》"“”]/g, ' ').trim()).filter(Boolean);
}

/** True where a form is named without its marks: its name is cut from the sentence. */
export const isCutForm = (said: string): boolean =>
  formsIn(said.replace(TITLED_FORM, ' ')).some((name) => !SHORT_FORM.test(name));

/** So many characters at its end tell a form. */
const LEAST_SHORT = 3;

/** The forms of a step by the whole names that the page has said before: 申请表 is 装修延期申请表. */
export function byWholeName(records: string[], said: string, whole: readonly string[]): string[] {
  const named = records.map((record) => whole.find((name) => name.endsWith(record)) ?? record);
  const meant = whole.filter((name) => said.includes(name.slice(-LEAST_SHORT)) && name.length > LEAST_SHORT);
  return [...new Set([...named, ...meant])];
}

/** The forms in a cell of a column of forms: each of the names in it. */
export const formsOfCell = (said: string): string[] =>
  said
    .split(/[，,、；;\s《》/]+/u)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);

/** The limits in a cell of a column of limits: what cannot be read is one as it stands. */
export function limitsOfCell(said: string): Limit[] {
  const found = limitsIn(said);
  const [only] = found;
  // What stands around it belongs to it: 旺季顺延.
  const rest = found.reduce((words, { text }) => words.replace(text, ''), said);
  if (only && /\p{L}/u.test(rest))
    return [{ ...(found.length === 1 && only), text: said.replace(/\s+/g, ' ').trim() }];
  return found.length > 0 || !/\p{L}/u.test(said) ? found : [{ text: said.trim() }];
}

/** The limits of a step by its words: what binds somebody else, or says in what case something is done, is none. */
export function limitsOfStep(said: string, cases: readonly string[] = [], acts?: string): Limit[] {
  return limitsAt(said).flatMap(({ at, words, limit }) => {
    const clause = /[^，,。；;：:！!\n]*$/u.exec(said.slice(0, at))![0].trimStart();
    // The time itself may begin with whom it binds: 客人应在领取后3日内.
    const [before, after] = [clause + words.split(TIME_NUMBER)[0]!, said.slice(at + words.length)];
    if (OTHERS_LIMIT.test(before.trim()) || CASE_LIMIT.test(after.trimStart())) return [];
    const isCase = cases.some((one) => one.includes(limit.text)) && acts?.includes(limit.text) !== true;
    return isCase ? [] : [limit];
  });
}

/** Every limit that is named, as it is written; with a duration where its words say exactly one. */
export const limitsIn = (said: string): Limit[] => limitsAt(said).map(({ limit }) => limit);

function limitsAt(said: string): { at: number; words: string; limit: Limit }[] {
  const taken: [number, number][] = [];
  const found: { at: number; words: string; limit: Limit }[] = [];
  for (const { pattern } of LIMITS)
    for (const { index, 0: words } of said.matchAll(pattern)) {
      const text = words.trim();
      if (text === '' || taken.some(([from, to]) => index < to && index + words.length > from)) continue;
      taken.push([index, index + words.length]);
      found.push({ at: index, words, limit: limitOf(text) });
    }
  return found.sort((a, b) => a.at - b.at);
}

function limitOf(text: string): Limit {
  const within = durationOf(text);
  if (within === undefined) return { text };
  return {
    text,
    within,
    ...(saysWorkdays(text) && { workdays: true }),
    ...(saysAhead(text) && { ahead: true }),
    ...(saysLeast(text) && { least: true }),
  };
}

/** Only of words that bound a time: 30 分钟 alone may be how long something takes. */
function durationOf(text: string): string | undefined {
  if (!IS_STRICT.test(text)) return undefined;
  const minutes = limitMinutes(text);
  if (minutes !== undefined && minutes > 0) return isoDuration(minutes);
  if (!saysWorkdays(text)) return undefined;
  // A working day is counted as a day, and the flag says what is meant.
  return Array.from({ length: 60 }, (_, days) => `P${days + 1}D`).find(
    (days) => lengthWords(text, days) !== undefined,
  );
}
