/** Conditions of answers: their values are there, and every value leads to exactly one answer. */
import { conditionMessages as say } from '#text/messages/outline/condition.ts';
import { uncovered } from '../model/values/condition.ts';
import { flowOf, reachableFrom } from '../model/flow.ts';
import { items, type Ask, type Step } from '../model/procedure.ts';
import { haveNoOrder } from '../model/side-by-side.ts';
import { type Value } from '../model/values/value.ts';
import type { Finding } from '../../syntax/diagnostic.ts';
import { whichId } from '../../syntax/nearest.ts';
import type { PageReader } from './page-reader.ts';

export function checkValues({ reader, outline }: PageReader): void {
  const values = new Map<string, Value>();
  for (const { values: own = [] } of items(outline)) for (const value of own) values.set(value.id, value);
  for (const step of outline.steps) {
    if (step.ask?.answers.some((answer) => answer.if)) checkAsk(step, step.ask, values);
  }

  function checkAsk(step: Step, { question, answers, line }: Ask, values: ReadonlyMap<string, Value>): void {
    // A condition that could not be read may well be the one that seems to be missing.
    const unread = ({ rule, line }: Finding) =>
      rule === 'condition' && answers.some((answer) => answer.line === line);
    if (reader.findings.some(unread)) return;
    const conditions = answers.flatMap((answer) => answer.if ?? []);
    const [id] = conditions.map(({ value }) => value);
    const value = values.get(id!);
    const where = { line, column: 1 };
    const wrong = (message: string) => reader.error('condition', where, say.ofQuestion(question, message));
    const other = conditions.find((condition) => condition.value !== id);
    if (other) {
      wrong(say.otherValue(id!, other.value));
    } else if (!value) {
      const known = [...values.values()].map((each) => ({
        id: each.id,
        names: each.name ? [each.name] : [],
      }));
      wrong(say.noValue(id!, whichId(id!, known) || say.writeValue));
    } else {
      const found = uncovered(value, conditions) ?? tooLate(step, value.id);
      if (found) wrong(found);
    }
  }

  /** What is wrong where a value is only written down once the question has been answered. */
  function tooLate(step: Step, id: string): string | undefined {
    const { steps } = outline;
    const from = steps.find((each) =>
      each.items.some(({ values = [] }) => values.some((value) => value.id === id)),
    );
    if (!from || steps.indexOf(from) <= steps.indexOf(step) || haveNoOrder(from, step, outline))
      return undefined;
    return reachableFrom(flowOf(outline), from.id).has(step.id) ? undefined : say.tooLate(id, from.name);
  }
}
