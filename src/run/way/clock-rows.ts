import { COMMA } from '#text/punctuation.ts';
import { isClocked } from '../../procedure/model/flow.ts';
import { clockWords } from '../../procedure/model/step-facts.ts';
import { chosenIn, type Form, type Run } from '../model/run.ts';
import { isComplete } from './tasks.ts';
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
