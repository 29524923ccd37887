// @vitest-environment jsdom
import { h, render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { useKeptRecords } from '../../src/device/view/use-kept-records.ts';

beforeEach(() => localStorage.clear());

/** A section whose button takes away the one record, and is disabled or gone without it. */
function Page({ hides }: { hides: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  const [{ texts }, refresh] = useKeptRecords(root);
  const erase = () => {
    localStorage.clear();
    refresh();
  };
  const button = h('button', { disabled: texts.size === 0, onClick: erase }, 'erase');
  return h(
    'div',
    { ref: root },
    h('section', null, h('h2', null, 'erase'), hides && texts.size === 0 ? null : button),
  );
}

it.each([true, false])('the heading has the focus where its button is gone or disabled', async (hides) => {
  localStorage.setItem('zhaozhang:/:run:page/1', '{}');
  render(null, document.body);
  await act(() => render(h(Page, { hides }), document.body));
  const button = document.querySelector('button')!;
  expect(button.disabled).toBe(false);
  button.focus();
  await act(() => button.click());
  expect(document.activeElement).toBe(document.querySelector('h2'));
});
