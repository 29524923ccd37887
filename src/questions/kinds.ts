/** All kinds of question, in the order in which authors are told of them. */
import { choice } from './choice/model.ts';
import { fill, number } from './gaps/model.ts';
import { match } from './match/model.ts';
import { order } from './order/model.ts';
import type { VNode } from 'preact';
import type {
  AnswerProps,
  FeedbackProps,
  Grade,
  QuestionBase,
  QuestionKind,
  ReadModule,
} from './question.ts';

type Component = (props: never) => VNode;

/**
 * A kind that can be read, answered and shown. Reading and views are named as types: the browser does not load what
 * reads, and Node cannot load what shows. read-question.ts, answers.ts and feedbacks.ts find them by the folder.
 */
type Whole<
  _Read extends ReadModule,
  View extends { Answer: Component },
  Graded extends { Feedback: Component },
> =
  Parameters<View['Answer']>[0] extends AnswerProps<
    infer Q extends QuestionBase,
    infer R extends { kind: string }
  >
    ? FeedbackProps<Q, R> extends Parameters<Graded['Feedback']>[0]
      ? QuestionKind<Q, R>
      : never
    : never;

type Choice = Whole<
  typeof import('./choice/read.ts'),
  typeof import('./choice/answer.tsx'),
  typeof import('./choice/feedback.tsx')
>;
type Gaps = Whole<
  typeof import('./gaps/read.ts'),
  typeof import('./gaps/answer.tsx'),
  typeof import('./gaps/feedback.tsx')
>;
type Match = Whole<
  typeof import('./match/read.ts'),
  typeof import('./match/answer.tsx'),
  typeof import('./match/feedback.tsx')
>;
type Order = Whole<
  typeof import('./order/read.ts'),
  typeof import('./order/answer.tsx'),
  typeof import('./order/feedback.tsx')
>;

const KINDS = {
  single: choice('single') satisfies Choice,
  multiple: choice('multiple') satisfies Choice,
  truefalse: choice('truefalse') satisfies Choice,
  order: order satisfies Order,
  match: match satisfies Match,
  fill: fill satisfies Gaps,
  number: number satisfies Gaps,
};

export type KindName = keyof typeof KINDS;
type Of<K> = K extends QuestionKind<infer Q, infer R> ? { question: Q; response: R } : never;

export type Question = Of<(typeof KINDS)[KindName]>['question'];
/** What somebody answered to a question of any kind. */
export type Response = Of<(typeof KINDS)[KindName]>['response'];

export const KIND_NAMES = Object.keys(KINDS) as KindName[];
/** The folders of the kinds, each once. */
export const FOLDERS = [...new Set(Object.values(KINDS).map(({ folder }) => folder))];
/** What a kept response may be. */
export const RESPONSES = [...new Set(Object.values(KINDS).map(({ response }) => response))];

/** The functions of the question's kind. */
export function kindOf(question: Question): QuestionKind<Question, Response> {
  return KINDS[question.kind];
}

/** The response if it answers this kind of question: a kept one may be of another. */
const fitting = (question: Question, response: Response) =>
  response.kind === kindOf(question).blank(question, []).kind ? response : undefined;

/** The response, or that of somebody who has done nothing where it is of another kind. */
export function responseTo(
  question: Question,
  response: Response | undefined,
  shown: readonly number[],
): Response {
  return (response && fitting(question, response)) ?? kindOf(question).blank(question, shown);
}

/** Loads what the kinds need for grading; to be awaited before `grade`. */
export async function prepareGrading(): Promise<void> {
  const kinds: QuestionKind<Question, Response>[] = Object.values(KINDS);
  for (const kind of kinds) await kind.prepareGrading?.();
}

/** Grades a response to a question; one of another kind is wrong. Never throws. */
export function grade(question: Question, response: Response): Grade {
  const { right, parts } = kindOf(question).grade(question, responseTo(question, response, []));
  return { right: right && fitting(question, response) !== undefined, parts };
}

/** True if there is enough of an answer to grade it. */
export function isReady(question: Question, response: Response): boolean {
  return fitting(question, response) !== undefined && kindOf(question).isReady(question, response);
}

/** The response in words, one text a part. */
export function inWords(question: Question, response: Response): string[] {
  return fitting(question, response) ? kindOf(question).inWords(question, response) : [];
}

/** The right answer in words, with units. */
export function rightInWords(question: Question): string[] {
  const kind = kindOf(question);
  return kind.rightInWords?.(question) ?? kind.inWords(question, kind.rightResponse(question));
}
