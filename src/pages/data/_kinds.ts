/** Every kind of record that this browser keeps: what an export holds and an import may bring. */
import { marksShape } from '../../checklist/store.ts';
import type { AnyShape } from '../../device/model.ts';
import { logShape } from '../../quiz/log-store.ts';
import { planShape, readShape } from '../../progress/store.ts';
import { quizShape } from '../../quiz/store.ts';
import { goneShape } from '../../review/store.ts';
import { timeOf } from '../../run/model.ts';
import { formShape, holidaysShape, runShape, whoShape } from '../../run/store.ts';
import { decode, type Shape } from '../../storage/model.ts';
import { profilesShape } from '../../storage/profile.ts';

/** Single choices, such as the theme or the name on a slip: what stands here stays. */
const choices = (name: string): Shape<unknown> => ({
  name,
  version: 1,
  initial: undefined,
  parse: (value) => value,
  merge: (mine) => mine,
});

/** A list of many kinds: each value goes only to the shape that it came from. */
const any = <T>(shape: Shape<T>) => shape as unknown as AnyShape;

export const kinds: readonly AnyShape[] = [
  any(marksShape),
  any(runShape),
  any(formShape),
  any(whoShape),
  any(holidaysShape),
  any(quizShape),
  any(logShape),
  any(readShape),
  any(goneShape),
  any(profilesShape),
  any({ ...planShape, merge: (mine: string) => mine }),
  any(choices('settings')),
  any(choices('slip')),
  any(choices('searches')),
];

/** True for a run that is finished or deleted, and may be moved out into a file. */
export function isOver(key: string, text: string): boolean {
  if (!key.startsWith(`${runShape.name}:`)) return false;
  const run = decode(runShape, text);
  return run.kind === 'read' && (timeOf(run.value, 'finished') ?? timeOf(run.value, 'deleted')) !== null;
}
