// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Asked } from '../../src/quiz/sitting/question-set.ts';
import { Session } from '../../src/review/session.ts';

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

const stage = document.createElement('div');

beforeEach(() => {
  document.body.replaceChildren(stage);
  stage.scrollIntoView = vi.fn();
  HTMLElement.prototype.scrollIntoView = vi.fn();
});

/** Answers what is asked and goes on; tells what was asked. */
function answer(right: boolean): string {
  const prompt = stage.querySelector('legend')!.textContent;
  const labels = [...stage.querySelectorAll('label')];
  labels
    .find(({ textContent }) => (textContent === '对的') === right)!
    .querySelector('input')!
    .click();
  stage.querySelector('form')!.requestSubmit();
  [...stage.querySelectorAll<HTMLButtonElement>('button.primary')].at(-1)!.click();
  return prompt;
}

it('asks a missed question again after five others, and until it is right', () => {
  const acts = { announce: vi.fn(), answered: vi.fn(), finished: vi.fn(), stop: vi.fn() };
  new Session(stage, ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(asked), acts);
  const order = [false, true, true, true, true, true, false, true, true].map(answer);
  expect(order).toEqual(['问 a', '问 b', '问 c', '问 d', '问 e', '问 f', '问 a', '问 g', '问 a']);
  expect(acts.finished).toHaveBeenCalledExactlyOnceWith(6, 7);
  expect(acts.answered).toHaveBeenCalledTimes(9);
});

it('asks a missed question again at the end where fewer are left', () => {
  const acts = { announce: vi.fn(), answered: vi.fn(), finished: vi.fn(), stop: vi.fn() };
  new Session(stage, ['a', 'b'].map(asked), acts);
  expect([false, true, true].map(answer)).toEqual(['问 a', '问 b', '问 a']);
  expect(acts.finished).toHaveBeenCalledExactlyOnceWith(1, 2);
});
