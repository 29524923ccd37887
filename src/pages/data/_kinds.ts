/** Every kind of record that this browser keeps: what an export holds and an import may bring. */
import { marksShape } from '../../checklist/store.ts';
import type { AnyShape } from '../../device/model.ts';
import { logShape } from '../../quiz/log-store.ts';
import { planShape, readShape } from '../../progress/store.ts';
import { slipShape } from '../../quiz/slip.ts';
import { quizShape } from '../../quiz/store.ts';
import { goneShape } from '../../review/store.ts';
import { timeOf } from '../../run/model.ts';
import { formShape, holidaysShape, runShape, whoShape } from '../../run/shapes.ts';
import { searchesShape } from '../../search/store.ts';
import { themeShape } from '../../site/theme.ts';
import { decode, joinLedgers, type Shape } from '../../storage/model.ts';
import { profilesShape, type Profiles } from '../../storage/profile.ts';

/** A single choice, such as the theme or the name on a slip: what stands here stays. */
const choice = <T>(shape: Shape<T>): AnyShape => any({ ...shape, merge: (mine: T) => mine });

/** All names; but who is using this device is not changed by a file. */
const joinProfiles = (mine: Profiles, theirs: Profiles): Profiles => {
  const { current } = mine;
  return { ...joinLedgers(mine, theirs), ...(current && { current }) };
};

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
  any({ ...profilesShape, merge: joinProfiles }),
  choice(planShape),
  choice(themeShape),
  choice(slipShape),
  any(searchesShape),
];

/** True for a run that is finished or deleted, and may be moved out into a file. */
export function isOver(key: string, text: string): boolean {
  if (!key.startsWith(`${runShape.name}:`)) return false;
  const run = decode(runShape, text);
  return run.kind === 'read' && (timeOf(run.value, 'finished') ?? timeOf(run.value, 'deleted')) !== null;
}
