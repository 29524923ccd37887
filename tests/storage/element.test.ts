// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { $storage } from '../../src/storage/browser.ts';
import '../../src/device/notice/storage-notice.tsx';

beforeEach(() => {
  $storage.set({ state: 'saved', unreadable: [], newer: [] });
  document.body.innerHTML = '<storage-notice data-manage="/data/"></storage-notice>';
});
const notice = () => document.querySelector('storage-notice')!;

it('is empty while everything is kept', () => {
  expect(notice().textContent).toBe('');
  expect(notice().getAttribute('role')).toBe('status');
});

it.each([
  [{ state: 'full' as const }, '本机给本站的存储空间已满'],
  [{ state: 'blocked' as const }, '浏览器不让本站保存数据'],
  [{ near: true }, '存储空间快用完了'],
  [{ unreadable: ['a', 'b'] }, '有 2 条旧记录读不出来'],
  [{ newer: ['a'] }, '有 1 条记录是本站更新的版本写的'],
])('says what is wrong and leads to where it can be mended: %o', (change, words) => {
  $storage.set({ ...$storage.get(), ...change });
  expect(notice().textContent).toContain(words);
  expect(notice().querySelector('a')!.getAttribute('href')).toBe('/data/');
});
