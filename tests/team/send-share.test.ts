// @vitest-environment jsdom
/** A share that is copied in parts: the first at once, and all of them before it counts as sent. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SealedShare } from '../../src/team/share/share.ts';
import { SendShare } from '../../src/team/share/view/SendShare.tsx';

const copied = vi.fn<(text: string) => Promise<void>>();
const sent = vi.fn();
let place: HTMLElement;

/** What does not pack: it takes several parts. */
const long = Array.from({ length: 6000 }, (_, index) => Math.sin(index).toString(36)).join('');

beforeEach(() => {
  copied.mockReset().mockResolvedValue();
  sent.mockReset();
  document.execCommand = () => false;
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  place = document.createElement('div');
  const make = () => Promise.resolve({ long } as unknown as SealedShare);
  const props = { make, file: 'a.json', line: '一行', page: '/team/', isEmpty: false, onSent: sent };
  render(h(SendShare, props), place);
});

const press = (start: string) =>
  act(async () => {
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(start))!.click();
    await new Promise((done) => setTimeout(done, 50));
  });
const said = () => place.querySelector('[role=status]')!.textContent;

test('the first part is copied with the press, and the last one sends it', async () => {
  await press('复制成文字');
  const of = place.querySelectorAll('.share-parts button').length;
  expect(of).toBeGreaterThan(1);
  expect(copied.mock.calls[0]![0]).toMatch(/^一行\n/);
  expect(said()).toBe(`第 1/${of} 段已复制。`);
  expect(sent).not.toHaveBeenCalled();
  for (let part = 2; part <= of; part++) await press(`复制第 ${part} 段`);
  expect(said()).toBe(`第 ${of}/${of} 段已复制。`);
  expect(copied).toHaveBeenCalledTimes(of);
  expect(sent).toHaveBeenCalledTimes(1);
});

test('nothing is sent where the browser does not let us copy', async () => {
  copied.mockRejectedValue(new Error('no'));
  await press('复制成文字');
  expect(said()).toMatch(/^浏览器不允许复制/);
  expect(sent).not.toHaveBeenCalled();
});

test('what is handed back is scanned by whom it is for, and its file is for them, not for the leader', async () => {
  const make = () => Promise.resolve({ long } as unknown as SealedShare);
  const props = { make, file: 'a.json', line: '一行', page: '/runs/', to: '李强', isEmpty: false };
  render(h(SendShare, props), place);
  const names = [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(names).toEqual(['存成文件', '复制成文字', '让李强扫码']);
  URL.createObjectURL = () => 'blob:a';
  URL.revokeObjectURL = () => {};
  await press('存成文件');
  expect(said()).toBe('文件已存到这台设备，发给李强就行。');
});
