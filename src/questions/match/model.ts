/** Left sides, each of which has its right side. */
import * as v from 'valibot';
import { about } from '#text/punctuation.ts';
import { questionText as text } from '#text/questions.ts';
import type { QuestionBase, QuestionKind } from '../question.ts';
import { indexes, shuffle } from '../random.ts';

export interface MatchQuestion extends QuestionBase {
  kind: 'match';
  headers: [string, string];
  pairs: { left: string; right: string }[];
}

const response = v.object({
  kind: v.literal('match'),
  /** For each left side the pair whose right side was given to it; −1 where none was. */
  rights: v.array(v.pipe(v.number(), v.integer())),
});
export type MatchResponse = v.InferOutput<typeof response>;

export const model: QuestionKind<MatchQuestion, MatchResponse> = {
  folder: 'match',
  words: text.kinds.match,
  response,
  shuffled({ pairs }, random) {
    // Two left sides with the same right side share one entry in the list to choose from.
    const isFirst = (index: number) =>
      pairs.findIndex((pair) => pair.right === pairs[index]!.right) === index;
    return shuffle(indexes(pairs.length).filter(isFirst), random);
  },
  blank: ({ pairs }) => ({ kind: 'match', rights: pairs.map(() => -1) }),
  isReady: ({ pairs }, { rights }) => rights.length === pairs.length && rights.every((right) => right >= 0),
  grade({ pairs }, { rights }) {
    const parts = pairs.map(({ right }, index) => pairs[rights[index] ?? -1]?.right === right);
    return { right: parts.every(Boolean), parts };
  },
  rightResponse: ({ pairs }) => ({ kind: 'match', rights: indexes(pairs.length) }),
  inWords: ({ pairs }, { rights }) =>
    pairs.map(({ left }, index) => about(left, pairs[rights[index] ?? -1]?.right ?? '—')),
  searchTexts: ({ pairs }) => pairs.map(({ left, right }) => about(left, right)),
};
