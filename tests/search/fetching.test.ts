import { expect, test, vi } from 'vitest';
import { persistent } from '../../src/search/worker/retrying-fetch.ts';

/** A fetch that fails in the ways given, then succeeds. */
function failing(...ways: ('network' | 500 | 404)[]) {
  let asked = 0;
  const fetch = () => {
    const way = ways[asked++];
    if (way === 'network') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response('', { status: way ?? 200 }));
  };
  return { fetch, asked: () => asked };
}
const noPause = () => Promise.resolve();

test('tries again after a lost connection and after an error of the server', async () => {
  const { fetch, asked } = failing('network', 500);
  let lost = 0;
  const response = await persistent(fetch, () => lost++, noPause)('/x');
  expect(response.status).toBe(200);
  expect(asked()).toBe(3);
  expect(lost).toBe(0);
});

test('tells of a loss after the third failure', async () => {
  const { fetch, asked } = failing('network', 'network', 'network');
  let lost = 0;
  await expect(persistent(fetch, () => lost++, noPause)('/x')).rejects.toThrow('Failed to fetch');
  expect(asked()).toBe(3);
  expect(lost).toBe(1);
});

test('does not wait for a network of which the browser knows that it is not there', async () => {
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  vi.stubGlobal('navigator', { onLine: false });
  const { fetch, asked } = failing('network', 'network', 'network');
  let lost = 0;
  await expect(persistent(fetch, () => lost++)('/x')).rejects.toThrow('Failed to fetch');
  expect(pauses.mock.calls.map(([, ms]) => ms)).toEqual([0, 0]);
  expect(asked()).toBe(3);
  expect(lost).toBe(1);
  vi.unstubAllGlobals();
  pauses.mockRestore();
});

test('takes a missing file for an answer', async () => {
  const { fetch, asked } = failing(404);
  expect((await persistent(fetch, () => {}, noPause)('/x')).status).toBe(404);
  expect(asked()).toBe(1);
});
