/** The controls of each kind, found by its folder. */
import { own } from '../ui/own.ts';
import { kindOf, type Question, type Response } from './kinds.ts';
import type { AnswerModule } from './question.ts';

const ANSWERS = import.meta.glob<AnswerModule<Question, Response>>('./*/answer.tsx', { eager: true });

export function answerOf(question: Question): AnswerModule<Question, Response> {
  return own(ANSWERS, `./${kindOf(question).folder}/answer.tsx`)!;
}
