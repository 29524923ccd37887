import { expect, test } from 'vitest';
import { edgeState, nodeState } from '../../src/flowchart/view/step-states.ts';
import type { StepStates } from '../../src/procedure/model/step-states.ts';

const work: StepStates = {
  states: { greet: 'done', verify: 'current', offer: 'off', card: 'ahead' },
  choices: { greet: 'yes' },
};

test.each([
  ['start', 'greet', undefined, 'done'],
  ['greet', 'greet', undefined, 'done'],
  ['greet', 'verify', 'yes', 'done'],
  ['greet', 'offer', 'no', 'off'],
  ['greet', 'card', 'no', 'off'],
  ['offer', 'card', undefined, 'off'],
  ['verify', 'card', undefined, 'ahead'],
  ['card', 'end', undefined, 'ahead'],
])('the edge from %s to %s (%s) is %s', (from, to, answer, state) => {
  expect(edgeState({ from, to, ...(answer && { answer }) }, work)).toBe(state);
});

test.each([
  ['greet', true, 'done'],
  ['verify', true, 'ahead'],
  ['verify', false, 'current'],
  ['offer', true, 'off'],
  ['unknown', false, 'ahead'],
])('the node of %s (its question: %s) is %s', (step, ask, state) => {
  expect(nodeState(step, ask, work)).toBe(state);
});

test('a question is current once all else of its step is done', () => {
  expect(nodeState('greet', true, { states: { greet: 'done' }, choices: {} })).toBe('current');
});
