import { procedureText } from '#text/procedure.ts';
import { clockWords } from '../model/step-facts.ts';
import type { Step } from '../model/procedure.ts';

/** One line of a timetable. */
interface TimetableRow {
  /** `09:00`, 每隔 15 分钟 */
  time: string;
  /** 只在下雨时做 */
  only?: string;
  step: Step;
}

/** What is done by the clock, a row for each time, in the order of the day; what is done every so often comes last. */
export function timetableOf(steps: readonly Step[]): TimetableRow[] {
  const rows = steps.flatMap((step) =>
    clockWords(step).map((time, index) => ({
      time,
      ...(step.when !== undefined && { only: procedureText.onlyWhen(step.when) }),
      step,
      from: step.at[index]?.from ?? '~',
    })),
  );
  return rows
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ from: _, ...row }) => row);
}
