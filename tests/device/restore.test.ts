import { string } from 'valibot';
import { expect, it } from 'vitest';
import { restoredTexts } from '../../src/device/model/restore.ts';
import { lwwMapRecord } from '../../src/storage/records/lww-map.ts';
import { asKind } from './bring-in.ts';

const type = lwwMapRecord('marks', 1, string());
const record = (value: unknown, version = 1) => JSON.stringify({ version, value });
const restored = (taken: Record<string, string>, texts: Record<string, string>) =>
  Object.fromEntries(
    restoredTexts(new Map(Object.entries(taken)), new Map(Object.entries(texts)), [asKind(type)]),
  );

it('brings back what was erased as it was, whatever it is', () => {
  const taken = { 'marks:a': record({ 门: { value: 'done', at: 1 } }), 'marks:b': record({}, 9), 'x:c': 'x' };
  expect(restored(taken, { 'marks:d': record({}) })).toEqual(taken);
});

it('joins it with what was done under the same key since', () => {
  expect(
    restored(
      { 'marks:a': record({ 门: { value: 'done', at: 1 }, 灯: { value: 'done', at: 1 } }) },
      { 'marks:a': record({ 门: { value: 'open', at: 2 }, 窗: { value: 'done', at: 3 } }) },
    ),
  ).toEqual({
    'marks:a': record({
      门: { value: 'open', at: 2 },
      窗: { value: 'done', at: 3 },
      灯: { value: 'done', at: 1 },
    }),
  });
});

it('puts beside it what cannot be joined, and never over another text', () => {
  expect(
    restored(
      { 'marks:a': 'broken', 'marks:b': record({}, 9), 'marks:c': record({ 门: { value: 'done', at: 1 } }) },
      {
        'marks:a': record({}),
        'set-aside:marks:a': 'other',
        'marks:b': record({}),
        'marks:c': record({}, 9),
      },
    ),
  ).toEqual({
    'set-aside:marks:a~2': 'broken',
    'set-aside:marks:b': record({}, 9),
    'set-aside:marks:c': record({ 门: { value: 'done', at: 1 } }),
  });
});
