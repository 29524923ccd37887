/** One sitting of review: a question at a time; a missed one comes back a few questions later until it is right. */
import { grade, type Response } from '../questions/kinds.ts';
import type { Given } from '../quiz/sitting/attempt-schema.ts';
import { keyOf, type Asked } from '../quiz/sitting/question-set.ts';

export interface Sitting {
  /** What is asked, or was just answered. */
  asked: Asked;
  /** The answer, once it is graded. */
  given?: Given | undefined;
  /** What is still to be asked after it. */
  queue: readonly Asked[];
  /** Keys of those that were missed at least once. */
  missed: ReadonlySet<string>;
  total: number;
  /** Decides the order in which the parts of the question are shown. */
  seed: number;
}

/** So many other questions come before a missed one is asked again. */
const AGAIN_AFTER = 5;

/** @param queue at least one question */
export function beginSitting([asked, ...queue]: readonly Asked[], seed: number): Sitting {
  return { asked: asked!, queue, missed: new Set(), total: queue.length + 1, seed };
}

/** The sitting with the answer graded. */
export function answer(
  sitting: Sitting,
  response: Response,
): Sitting & { given: Given & { right: boolean } } {
  const { asked, queue, missed } = sitting;
  const { right } = grade(asked.question, response);
  const given = { response, hash: '', right };
  if (right) return { ...sitting, given };
  return {
    ...sitting,
    given,
    queue: queue.toSpliced(AGAIN_AFTER, 0, asked),
    missed: new Set([...missed, keyOf(asked)]),
  };
}

/** Goes on to the next question; undefined where all were answered right in the end. */
export function goOn(sitting: Sitting, seed: number): Sitting | undefined {
  const [asked, ...queue] = sitting.queue;
  return asked && { ...sitting, asked, given: undefined, queue, seed };
}

/** How many were right at the first try. */
export const rightAtOnce = ({ total, missed }: Sitting) => total - missed.size;
