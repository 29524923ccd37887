/** Entries to be put in order. */
import * as v from 'valibot';
import { questionText as text } from '#text/questions.ts';
import type { Grade, QuestionBase, QuestionKind } from '../question.ts';
import { indexes, shuffle } from '../random.ts';

export interface OrderQuestion extends QuestionBase {
  kind: 'order';
  /** In the right order. */
  entries: string[];
}

const response = v.object({
  kind: v.literal('order'),
  /** The entries in the order given. */
  order: v.array(v.pipe(v.number(), v.integer())),
});
export type OrderResponse = v.InferOutput<typeof response>;

function grade({ entries }: OrderQuestion, { order }: OrderResponse): Grade {
  const parts = entries.map((entry, place) => entries[order[place] ?? -1] === entry);
  const isPermutation = order.length === entries.length && new Set(order).size === entries.length;
  return { right: isPermutation && parts.every(Boolean), parts };
}

export const model: QuestionKind<OrderQuestion, OrderResponse> = {
  folder: 'order',
  words: text.kinds.order,
  response,
  shuffled(question, random) {
    const shown = shuffle(indexes(question.entries.length), random);
    // An order that is right from the start asks nothing.
    return grade(question, { kind: 'order', order: shown }).right ? shown.reverse() : shown;
  },
  blank: (_, shown) => ({ kind: 'order', order: [...shown] }),
  isReady: ({ entries }, { order }) => order.length === entries.length,
  grade,
  rightResponse: ({ entries }) => ({ kind: 'order', order: indexes(entries.length) }),
  inWords: ({ entries }, { order }) => order.flatMap((index) => entries[index] ?? []),
  searchTexts: ({ entries }) => entries,
};
