// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { Answer } from '../../src/questions/match/answer.tsx';
import type { MatchResponse } from '../../src/questions/match/model.ts';
import { match } from './questions.ts';

const stage = document.createElement('div');
let response: MatchResponse;
let said: string[];

/** Shows the question, and anew after each answer, as the page does. */
function show() {
  const props = {
    question: match,
    // The third pair has the right side of the first.
    shown: [1, 0],
    response,
    onChange: (changed: MatchResponse) => {
      response = changed;
      show();
    },
    announce: (message: string) => void said.push(message),
  };
  render(h(Answer, props), stage);
}

beforeEach(() => {
  render(null, stage);
  response = { kind: 'match', rights: [-1, -1, -1] };
  said = [];
  document.body.replaceChildren(stage);
  void act(show);
});

const lefts = () => [...stage.querySelectorAll<HTMLButtonElement>('.quiz-left')];
const press = (button: HTMLElement) => act(() => button.click());
const right = (name: string) =>
  [...stage.querySelectorAll<HTMLButtonElement>('.quiz-right')].find(
    ({ textContent }) => textContent === name,
  )!;
const chosen = () => lefts().findIndex((left) => left.getAttribute('aria-pressed') === 'true');

test('a left side is pressed, then its right one, and the next that is open is chosen', async () => {
  expect(chosen()).toBe(0);
  await press(lefts()[1]!);
  expect(chosen()).toBe(1);
  await press(right(match.pairs[1]!.right));
  expect(response.rights).toEqual([-1, 1, -1]);
  expect(said).toEqual([`「${match.pairs[1]!.left}」配「${match.pairs[1]!.right}」。`]);
  expect(chosen()).toBe(2);
  await press(right(match.pairs[0]!.right));
  await press(right(match.pairs[0]!.right));
  expect(response.rights).toEqual([0, 1, 0]);
  expect(lefts().map(({ textContent }) => textContent)).toEqual(
    match.pairs.map(({ left, right }) => `${left}→ ${right}`),
  );
});

test('a pair is changed by pressing both sides again', async () => {
  await press(right(match.pairs[1]!.right));
  expect(response.rights).toEqual([1, -1, -1]);
  await press(lefts()[0]!);
  await press(right(match.pairs[0]!.right));
  expect(response.rights).toEqual([0, -1, -1]);
});
