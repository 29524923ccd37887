/** All kinds of question, and what can be done with a question of any of them. */
import { questionText as text } from '#text/questions.ts';
import type { Grade, QuestionKind } from './question.ts';
import * as KINDS from './registry.ts';

export type KindName = keyof typeof KINDS;
type Of<K> = K extends QuestionKind<infer Q, infer R> ? { question: Q; response: R } : never;

export type Question = Of<(typeof KINDS)[KindName]>['question'];
/** What somebody answered to a question of any kind. */
export type Response = Of<(typeof KINDS)[KindName]>['response'];

/** In the order in which authors are told of them. */
export const KIND_NAMES = Object.keys(text.kinds satisfies Record<KindName, unknown>) as KindName[];
/** The folders of the kinds, each once. */
export const FOLDERS = [...new Set(KIND_NAMES.map((name) => KINDS[name].folder))];
/** What a kept response may be. */
export const RESPONSES = [...new Set(KIND_NAMES.map((name) => KINDS[name].response))];

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
  for (const name of KIND_NAMES) await KINDS[name].prepareGrading?.();
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
