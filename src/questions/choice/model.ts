/** Options of which one or several are right; 对 and 错 are two of them. */
import { isOfAbove } from '#language/authoring/questions.ts';
import * as v from 'valibot';
import { questionText as text } from '#text/questions.ts';
import type { QuestionBase, QuestionKind } from '../question.ts';
import { indexes, shuffle } from '../random.ts';

export interface Option {
  text: string;
  right: boolean;
  /** Why it is right or wrong; empty where the author gave only an explanation of the whole. */
  why: string;
}

export interface ChoiceQuestion extends QuestionBase {
  /** `truefalse` is a choice of two whose options say 对 and 错. */
  kind: 'single' | 'multiple' | 'truefalse';
  options: Option[];
}

const response = v.object({
  kind: v.literal('choice'),
  /** The chosen options. */
  chosen: v.array(v.pipe(v.number(), v.integer())),
});
export type ChoiceResponse = v.InferOutput<typeof response>;

export const modelOf = (name: ChoiceQuestion['kind']): QuestionKind<ChoiceQuestion, ChoiceResponse> => ({
  folder: 'choice',
  words: text.kinds[name],
  response,
  shuffled({ options }, random) {
    const all = indexes(options.length);
    if (name === 'truefalse') return all;
    const isLast = (index: number) => isOfAbove(options[index]!.text);
    const free = all.filter((index) => !isLast(index));
    return [...shuffle(free, random), ...all.filter(isLast)];
  },
  blank: () => ({ kind: 'choice', chosen: [] }),
  isReady: (_, { chosen }) => (name === 'multiple' ? chosen.length > 0 : chosen.length === 1),
  grade({ options }, { chosen }) {
    const parts = options.map((option, index) => option.right === chosen.includes(index));
    return { right: parts.every(Boolean) && chosen.every((index) => options[index]), parts };
  },
  rightResponse: ({ options }) => ({
    kind: 'choice',
    chosen: indexes(options.length).filter((index) => options[index]!.right),
  }),
  inWords: ({ options }, { chosen }) => chosen.flatMap((index) => options[index]?.text ?? []),
  // Every true or false question is answered by the same two words.
  searchTexts: ({ options }) =>
    name === 'truefalse' ? [] : options.filter(({ right }) => right).map(({ text }) => text),
});
