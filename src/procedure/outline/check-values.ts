/** Conditions of answers: their values are there, and every value leads to exactly one answer. */
import { uncovered } from '../model/condition.ts';
import { items, type Ask } from '../model/procedure.ts';
import { type Value } from '../model/value.ts';
import { whichId } from '../../syntax/nearest.ts';
import type { PageReader } from './page-reader.ts';

export function checkValues({ reader, outline }: PageReader): void {
  const values = new Map<string, Value>();
  for (const { values: own = [] } of items(outline)) for (const value of own) values.set(value.id, value);
  for (const { ask } of outline.steps) {
    if (ask?.answers.some((answer) => answer.if)) checkAsk(ask, values);
  }

  function checkAsk({ question, answers, line }: Ask, values: ReadonlyMap<string, Value>): void {
    const conditions = answers.flatMap((answer) => answer.if ?? []);
    const [id] = conditions.map(({ value }) => value);
    const value = values.get(id!);
    const where = { line, column: 1 };
    const wrong = (message: string) => reader.error('condition', where, `判断「${question}」${message}`);
    const other = conditions.find((condition) => condition.value !== id);
    if (other) {
      wrong(`的条件看了两个值「${id}」和「${other.value}」，一处判断只能看一个。`);
    } else if (!value) {
      const known = [...values.values()].map((each) => ({
        id: each.id,
        names: each.name ? [each.name] : [],
      }));
      wrong(`看的值「${id}」本页没有。${whichId(id!, known) || '值写成 <Value id="…" />。'}`);
    } else {
      const found = uncovered(value, conditions);
      if (found) wrong(`${found}`);
    }
  }
}
