import { expect, test } from 'vitest';
import { begin, done, redone, undone } from '../../src/desk/document/undo.ts';

test('what has been done is taken back and done again, in its order', () => {
  const three = done(done(begin('a'), 'b'), 'c');
  expect(undone(three).present).toBe('b');
  expect(undone(undone(three)).present).toBe('a');
  expect(undone(undone(undone(three))).present).toBe('a');
  expect(redone(undone(three))).toEqual(three);
  expect(redone(three)).toEqual(three);
});

test('something new ends what was taken back', () => {
  const other = done(undone(done(begin('a'), 'b')), 'c');
  expect(other).toEqual({ past: ['a'], present: 'c', future: [] });
});

test('strokes that continue each other are taken back at once', () => {
  const typed = done(done(done(begin(''), '甲'), '甲乙', true), '甲乙丙', true);
  expect(undone(typed).present).toBe('');
});
