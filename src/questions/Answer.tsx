import { own } from '../ui/own.ts';
import { kindOf, type Question, type Response } from './kinds.ts';
import type { AnswerModule, AnswerProps } from './question.ts';

const MODULES = import.meta.glob<AnswerModule<Question, Response>>('./*/answer.tsx', { eager: true });

/** The controls of a question, found by the folder of its kind. */
export function Answer(props: AnswerProps<Question, Response>) {
  const module = own(MODULES, `./${kindOf(props.question).folder}/answer.tsx`)!;
  return <module.Answer {...props} />;
}
