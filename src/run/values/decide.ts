/** Questions that a value decides: the newest of this round counts, and the person may answer otherwise. */
import { meets } from '../../procedure/model/values/condition.ts';
import type { Answer } from '../../procedure/model/procedure.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import { own } from '../../ui/own.ts';
import type { Row } from '../model/path.ts';
import { chosenIn, decide, writtenIn, type Form, type Run } from '../model/run.ts';
import { keyOf, valueKey } from '../way/visit.ts';

/** The answer that a value decides for. */
export interface Verdict {
  value: Value;
  written: string;
  answer: Omit<Answer, 'line'>;
}

/** Id of the value that a part's question looks at. */
const lookedAt = ({ ask }: Row['part']) => ask?.answers.find((answer) => answer.if)?.if?.value;

const valueIn = ({ part }: Row, id: string): Value | undefined =>
  part.items.flatMap(({ values = [] }) => values).find((value) => value.id === id);

/** The visit whose value counts at a question: the last one up to it, else the one written last. */
function sourceOf(rows: readonly Row[], run: Run, row: Row, id: string): Row | undefined {
  const has = (other: Row) => other.state !== 'off' && valueIn(other, id) !== undefined;
  const before = rows.slice(0, rows.indexOf(row) + 1).findLast((other) => has(other) && !other.clock);
  const at = (other: Row) => own(run.values, valueKey(other, { id }))?.at ?? 0;
  return before ?? rows.filter(has).sort((a, b) => at(b) - at(a))[0];
}

/** What was written down decides for; undefined where nothing is written or the question looks at no value. */
export function verdictOf(rows: readonly Row[], run: Run, row: Row): Verdict | undefined {
  const id = lookedAt(row.part);
  const source = id === undefined ? undefined : sourceOf(rows, run, row, id);
  const value = source && valueIn(source, id!);
  const written = value ? writtenIn(run, valueKey(source, value)) : '';
  if (!value || written === '') return undefined;
  const answer = row.part.ask!.answers.find((each) => each.if && meets(each.if, value, written));
  return answer && { value, written, answer };
}

/** What a value that was just written decides. */
export interface Decided {
  run: Run;
  /** The answers that are taken now. */
  answers: string[];
}

/**
 * Takes the answers that a value decides for; takes back the one that it decided for before where it was emptied.
 *
 * @param before the run without the value
 * @param source the visit that the value was written in
 */
export function decideBy(
  form: Form,
  rows: readonly Row[],
  before: Run,
  after: Run,
  source: Row,
  id: string,
  now: number,
): Decided {
  const decided: Decided = { run: after, answers: [] };
  for (const part of form.parts) {
    if (lookedAt(part as Row['part']) !== id) continue;
    const asking = rows.filter((row) => row.part.id === part.id);
    const looking = asking.filter((row) => sourceOf(rows, after, row, id)?.key === source.key);
    // Where the work has not come to the question in this round yet, the answer waits for it there.
    const last = Math.max(0, ...asking.map(({ round }) => round));
    const next: Row = { key: keyOf(part.id, last + 1), part, round: last + 1, state: 'ahead' };
    for (const row of looking.length > 0 ? looking : [next]) {
      const at = rows.findIndex(({ key }) => key === source.key);
      const all = rows.includes(row) ? rows : [...rows.slice(0, at + 1), row];
      const [was, is] = [verdictOf(all, before, row), verdictOf(all, after, row)];
      const chosen = chosenIn(after, row.key);
      const answer = is ? is.answer.id : was?.answer.id === chosen ? null : undefined;
      if (answer === undefined || answer === (chosen ?? null)) continue;
      decided.run = decide(decided.run, row.key, answer, now);
      if (is) decided.answers.push(is.answer.text);
    }
  }
  return decided;
}
