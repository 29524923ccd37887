// @vitest-environment jsdom
/** Pictures of a step beside its boxes: small ones, each of which opens large. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Form } from '../../src/run/model/run.ts';
import { FromPage } from '../../src/run/rows/from-page.tsx';
import { Rows } from '../../src/run/rows/Rows.tsx';
import { withDialogs } from '../ui/dialogs.ts';

const part = { kind: 'step' as const, by: [], records: [], redLines: [] };
const form: Form = {
  ...{ slug: 'any', title: '随便', version: '1' },
  parts: [{ ...part, id: 'a', name: '收货', items: [{ id: 'a/x', text: '过磅' }] }],
};
const picture = { alt: '收货口', small: '/small.avif', large: '/large.avif', width: 320, height: 240 };

let root: HTMLElement;
const link = () => root.querySelector<HTMLAnchorElement>('.checklist-pictures a')!;
const dialog = () => document.querySelector('dialog');
const press = (target: HTMLElement, keys: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(async () => {
  withDialogs();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const rows = h(Rows, { form });
  await act(() =>
    render(h(FromPage.Provider, { value: { pictures: { a: [picture] } }, children: rows }), root),
  );
});

it('are links to the large one, with their size and what they show', () => {
  expect(link().getAttribute('href')).toBe('/large.avif');
  expect(link().innerHTML).toBe(
    '<img src="/small.avif" alt="收货口" width="320" height="240" loading="lazy">',
  );
});

it('open large in a dialog, and give the focus back', async () => {
  link().focus();
  expect(press(link())).toBe(true);
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
  expect(document.getElementById(dialog()!.getAttribute('aria-labelledby')!)!.textContent).toBe('收货口');
  expect(dialog()!.querySelector('img')!.getAttribute('src')).toBe('/large.avif');
  expect(dialog()!.querySelector('button')!.textContent).toBe('关闭');
  dialog()!.close();
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(link());
});

it('stay links for whoever wants another tab', () => {
  link().target = '';
  link().removeAttribute('href');
  expect(press(link(), { ctrlKey: true })).toBe(false);
  expect(dialog()).toBeNull();
});

it('have beside them the way to what the page says of a step, where it says more than its items', async () => {
  const rows = h(Rows, { form });
  const extras = { slug: 'any', explained: ['a'] };
  await act(() => render(h(FromPage.Provider, { value: extras, children: rows }), root));
  const way = root.querySelector('.checklist-explained a')!;
  expect([way.textContent, way.getAttribute('href'), way.getAttribute('aria-label')]).toEqual([
    ...['看说明', '/procedures/any/#a', '看说明：收货'],
  ]);
});
