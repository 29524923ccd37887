import { COMMA } from '#text/punctuation.ts';
import { durationMinutes } from '../../language/iso-duration.ts';
import { isClocked } from '../../procedure/model/flow.ts';
import { clockWords } from '../../procedure/model/step-facts.ts';
import { chosenIn, type Form, type Run } from '../model/run.ts';
import { isComplete, lastOf } from './tasks.ts';
import { AGAIN, keyOf, MOST_VISITS, type Row, type Visit } from './visit.ts';

/** What is done by the clock, a row for each time, in the order of the day; what is done every so often comes last. */
export function clockRows(form: Form, run: Run): Row[] {
  const rows = form.parts.filter(isClocked).flatMap((part): (Row & { from: string })[] => {
    const times = clockWords(part);
    const row = (round: number, clock: string, from: string): Row & { from: string } => {
      const visit = { key: keyOf(part.id, round), part, round };
      return { ...visit, state: isComplete(run, visit) ? 'done' : 'ahead', clock, from };
    };
    if (part.every === undefined)
      return times.map((clock, index) => row(index + 1, clock, part.at![index]!.from));
    const next = (round: number) => row(round, times.join(COMMA), part.at?.[0]?.from ?? '~');
    const rounds = [next(1)];
    while (chosenIn(run, rounds.at(-1)!.key) === AGAIN && rounds.length < MOST_VISITS)
      rounds.push(next(rounds.length + 1));
    return rounds;
  });
  return rows
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ from: _, ...row }) => row);
}

const HALF_DAY = 12 * 3_600_000;

/** When a row by the clock has its turn: at its time, on the day of the run or the day after; else each time anew. */
export function clockTurn(run: Run, { part, round }: Visit): number | undefined {
  const { at = [], every } = part;
  if (every !== undefined && round > 1) {
    const before = round - 1;
    const ended = lastOf(run, { key: keyOf(part.id, before), part, round: before });
    return ended && ended + durationMinutes(every)! * 60_000;
  }
  const time = at[every === undefined ? round - 1 : 0];
  if (!time) return run.started;
  const turn = new Date(run.started);
  turn.setHours(...(time.from.split(':').map(Number) as [number, number]), 0, 0);
  // What is done at two in the night, in a run that was begun in the evening, is of the next day.
  if (run.started - +turn > HALF_DAY) turn.setDate(turn.getDate() + 1);
  return +turn;
}
