import { expect, it } from 'vitest';
import type { Asked } from '../../src/quiz/sitting/question-set.ts';
import { answer, beginSitting, goOn, rightAtOnce, type Sitting } from '../../src/review/sitting.ts';

const asked = (id: string): Asked => ({
  slug: 'p',
  title: 'P',
  version: '1',
  domain: 'd',
  question: {
    kind: 'single',
    id,
    prompt: [`问 ${id}`],
    explanation: '',
    line: 1,
    options: [
      { text: '对的', right: true, why: '' },
      { text: '不对的', right: false, why: '' },
    ],
  },
});

/** Gives these answers one after another; tells what was asked, and how many were right at the first try. */
function sit(ids: string[], answers: boolean[]): { order: string[]; right: number; ended: boolean } {
  let sitting: Sitting | undefined = beginSitting(ids.map(asked), 1);
  let right = 0;
  const order = answers.map((isRight) => {
    const marked = answer(sitting!, { kind: 'choice', chosen: [isRight ? 0 : 1] });
    expect(marked.given.right).toBe(isRight);
    right = rightAtOnce(marked);
    sitting = goOn(marked, 2);
    return marked.asked.question.id;
  });
  return { order, right, ended: !sitting };
}

it('asks a missed question again after five others, and until it is right', () => {
  expect(
    sit(['a', 'b', 'c', 'd', 'e', 'f', 'g'], [false, true, true, true, true, true, false, true, true]),
  ).toEqual({ order: ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'g', 'a'], right: 6, ended: true });
});

it('asks a missed question again at the end where fewer are left', () => {
  expect(sit(['a', 'b'], [false, true, true])).toEqual({ order: ['a', 'b', 'a'], right: 1, ended: true });
});
