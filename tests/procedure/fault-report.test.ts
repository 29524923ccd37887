// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { FaultReport } from '../../src/procedure/view/manage/FaultReport.tsx';

const page = {
  title: '散客入住接待',
  version: '2.0.0',
  owner: '前厅部',
  updated: '2026-11-29',
  address: 'https://x.cn/procedures/walk-in/',
  checklist: undefined,
  steps: [{ id: 'deposit', name: '收押金' }],
};
const copied = vi.fn((_: string) => Promise.resolve());
const press = async () => {
  await act(async () => {
    document.querySelector<HTMLButtonElement>('.primary')!.click();
    await Promise.resolve();
  });
};
const said = () => document.querySelector('[role=status]')!.textContent;

beforeEach(() => {
  copied.mockClear();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  render(null, document.body);
  render(h(FaultReport, { page }), document.body);
});

test('what is wrong is copied with the page, its version, the step and its address', async () => {
  document.querySelector('select')!.selectedIndex = 1;
  document.querySelector('textarea')!.value = ' 押金应是一天的房费 ';
  await press();
  expect(copied.mock.calls).toEqual([
    [
      '《散客入住接待》（版本 2.0.0）有不对的地方\n在哪里：收押金\n押金应是一天的房费\nhttps://x.cn/procedures/walk-in/#deposit',
    ],
  ]);
  expect(said()).toBe('已复制，可以发给前厅部了。');
});

test('nothing is copied before something is written', async () => {
  await press();
  expect(copied).not.toHaveBeenCalled();
  expect(said()).toBe('先写下哪里不对。');
  expect(document.activeElement).toBe(document.querySelector('textarea'));
});

test('where the browser lets nobody copy, the text stands there to be copied by hand', async () => {
  copied.mockRejectedValueOnce(new Error('no'));
  document.execCommand = () => false;
  document.querySelector('textarea')!.value = '错字';
  await press();
  expect(said()).toBe('浏览器不允许复制，请在下面选中后自己复制：');
  expect(document.querySelectorAll('textarea')[1]!.value).toContain('错字');
});
