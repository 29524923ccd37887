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

/**
 * A kind that can be read, answered and shown. Reading and views are named as types: the browser does not load what
 * reads, and Node cannot load what shows. read-question.ts and views.ts find both by the folder.
 */
type Whole<_Read extends ReadModule, View extends Record<'Answer' | 'Feedback', (props: never) => VNode>> =
  Parameters<View['Answer']>[0] extends AnswerProps<
    infer Q extends QuestionBase,
    infer R extends { kind: string }
  >
    ? FeedbackProps<Q, R> extends Parameters<View['Feedback']>[0]
      ? QuestionKind<Q, R>
      : never
    : never;

type Choice = Whole<typeof import('./choice/read.ts'), typeof import('./choice/view.tsx')>;
type Gaps = Whole<typeof import('./gaps/read.ts'), typeof import('./gaps/view.tsx')>;

const KINDS = {
  single: choice('single') satisfies Choice,
  multiple: choice('multiple') satisfies Choice,
  truefalse: choice('truefalse') satisfies Choice,
  order: order satisfies Whole<typeof import('./order/read.ts'), typeof import('./order/view.tsx')>,
  match: match satisfies Whole<typeof import('./match/read.ts'), typeof import('./match/view.tsx')>,
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
