/** What a kind of question is made of. A kind is registered in registry.ts. */
import type { VNode } from 'preact';
import type { GenericSchema } from 'valibot';
import type { ComponentRule } from '../syntax/component.ts';
import type { ErrorId, WarningId } from '../rules/rules.ts';
import type { Place, SyntaxNode } from '../syntax/node.ts';
import type { Reader } from '../syntax/reader.ts';
import type { Random } from './random.ts';

/** What all questions have, as plain values. */
export interface QuestionBase {
  kind: string;
  /** Unique within the page. */
  id: string;
  /** The step or section where the answer is taught. */
  step?: string | undefined;
  /** Paragraphs of the question; for gap questions the sentence with `＿＿` in place of each gap. */
  prompt: string[];
  /** Why the answer is what it is; empty where each option says so itself. */
  explanation: string;
  line: number;
}

/** What grading says; `parts` of each option, place, pair or gap. */
export interface Grade {
  right: boolean;
  parts: boolean[];
}

/** All that differs between kinds of question as values. `R` is what somebody answers; its numbers are places in the question as written. */
export interface QuestionKind<Q extends QuestionBase, R extends { kind: string }> {
  /** Where `read.ts`, `answer.tsx` and `feedback.tsx` of this kind stand. */
  folder: string;
  words: { name: string; hint: string; notReady: string };
  /** What a kept response must be. */
  response: GenericSchema<unknown, R>;
  /** The order in which the parts are shown: indexes into options, entries or right sides. */
  shuffled(question: Q, random: Random): number[];
  /** The response of somebody who has done nothing yet. */
  blank(question: Q, shown: readonly number[]): R;
  /** True if there is enough of an answer to grade it. */
  isReady(question: Q, response: R): boolean;
  /** Loads what grading needs, where that is much; to be awaited before `grade`. */
  prepareGrading?(): Promise<void>;
  /** Never throws, whatever stands in the response. */
  grade(question: Q, response: R): Grade;
  /** The response that is graded right. */
  rightResponse(question: Q): R;
  /** The response in words, one text a part. */
  inWords(question: Q, response: R): string[];
  /** The right answer in words, where it says more than `inWords` of the right response. */
  rightInWords?(question: Q): string[];
  /** What the search finds the question by, besides its prompt. */
  searchTexts(question: Q): string[];
  /** The paragraphs above the controls, where the controls hold a part of the prompt. */
  paragraphs?(question: Q): string[];
}

/** A question's syntax: its attributes, the answer part, and what stands before and after it. */
export interface QuestionParts extends QuestionReports {
  base: { id: string; step?: string | undefined; line: number };
  before: SyntaxNode[];
  answer: SyntaxNode;
  after: SyntaxNode[];
  reader: Reader;
}

/** Reports what is wrong with a question: the message goes on after its name. */
export interface QuestionReports {
  error(rule: ErrorId & QuestionRule, where: SyntaxNode | Place, message: string): void;
  warn(rule: WarningId & QuestionRule, where: SyntaxNode | Place, message: string): void;
}
type QuestionRule = 'option-explanation' | 'blank-accept' | `question-${string}`;

/** How the kinds of a folder are written by authors: its `read.ts`. Runs in Node only. */
export interface ReadModule {
  /** How an answer part is written, for the author of a question that has none. */
  written: string[];
  /** Components that stand in these questions alone. */
  components?: ComponentRule[];
  /** The kinds that a question with this answer part can have, the likeliest first; none where it is no answer of this folder. */
  kindsOf(answer: SyntaxNode): string[];
  /** The question, with what is wrong with it reported. */
  read(kind: string, parts: QuestionParts): QuestionBase | undefined;
}

/** What the controls of a question need to know and whom they tell. */
export interface AnswerProps<Q, R> {
  question: Q;
  /** The order in which the parts are shown. */
  shown: readonly number[];
  response: R;
  /** Absent on paper, where nothing is kept. */
  onChange?: ((response: R) => void) | undefined;
  /** Says something to those who cannot see it. */
  announce?: ((message: string) => void) | undefined;
}

/** A graded question: the given and the right answer, told apart in words. */
export interface FeedbackProps<Q, R> {
  question: Q;
  shown: readonly number[];
  response: R;
  /** Which parts of the response are right. */
  parts: readonly boolean[];
  /** The right answer in words. */
  answers: readonly string[];
}

/** The controls of a folder's kinds: its `answer.tsx`. */
export interface AnswerModule<Q, R> {
  Answer(props: AnswerProps<Q, R>): VNode;
}

/** What a graded question shows: `feedback.tsx`, which a page loads when something is graded. */
export interface FeedbackModule<Q, R> {
  Feedback(props: FeedbackProps<Q, R>): VNode;
  /** Why each part is right or wrong, for the paper, where there is more than the explanation. */
  Reasons?(props: { question: Q }): VNode | null;
}

/**
 * A kind whose folder has all its files. They are named as types: the browser does not load what reads, and
 * Node cannot load what shows. read-question.ts, Answer.tsx and Feedback.tsx find them by the folder.
 */
export type CompleteKind<
  Q extends QuestionBase,
  R extends { kind: string },
  _Files extends [read: ReadModule, answer: AnswerModule<Q, R>, feedback: FeedbackModule<Q, R>],
> = QuestionKind<Q, R>;
