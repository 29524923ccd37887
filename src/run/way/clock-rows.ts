import { COMMA } from '#text/punctuation.ts';
import { durationMinutes } from '../../language/iso-duration.ts';
import { isClocked } from '../../procedure/model/flow.ts';
import { clockWords } from '../../procedure/model/step-facts.ts';
import { chosenIn, type Form, type Run } from '../model/run.ts';
import { isComplete, lastOf } from './tasks.ts';
import { AGAIN, keyOf, MOST_VISITS, type Row } from './visit.ts';

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
export function clockTurn(rows: readonly Row[], run: Run, { part, round }: Row): number | undefined {
  const { at = [], every } = part;
  if (every !== undefined && round > 1) {
    const before = rows.find((row) => row.part === part && row.round === round - 1)!;
    const ended = lastOf(run, before);
    return ended && ended + durationMinutes(every)! * 60_000;
  }
  const time = at[every === undefined ? round - 1 : 0];
  if (!time) return run.started;
  const [hour = 0, minute = 0] = time.from.split(':').map(Number);
  const turn = new Date(run.started).setHours(hour, minute, 0, 0);
  // What is done at two in the night, in a run that was begun in the evening, is of the next day.
  return run.started - turn > HALF_DAY ? new Date(turn).setDate(new Date(turn).getDate() + 1) : turn;
}
