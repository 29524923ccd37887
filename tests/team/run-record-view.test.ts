// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { BookStore } from '../../src/team/book/book-store.ts';
import { RunRecord } from '../../src/team/view/person/RunRecord.tsx';

test('a record that cannot be read is told as such, and not looked at for ever', async () => {
  const store = { run: () => Promise.reject(new TypeError('odd')) } as unknown as BookStore;
  const place = document.createElement('div');
  render(h(RunRecord, { store, people: ['p1'], run: 'walk-in/r1' }), place);
  expect(place.textContent).toBe('正在核对…');
  await vi.waitFor(() =>
    expect(place.textContent).toBe('这一单的记录读不出来，核对不了。请本人用文件再交一次。'),
  );
  render(null, place);
});
