// @vitest-environment jsdom
/** A press leads to what is meant, and what was typed is not lost in silence. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Combobox } from '../../src/desk/form/fields/Combobox.tsx';
import { Problems } from '../../src/desk/view/Problems.tsx';
import type { Diagnostic } from '../../src/syntax/diagnostic.ts';

const stage = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, stage));
const show = (what: Parameters<typeof render>[0]) => void act(() => render(what, stage));

test('an entry that is pressed leaves the keyboard where it is until the press ends', () => {
  const diagnostic: Diagnostic = {
    severity: 'error',
    rule: 'incomplete',
    file: 'a.mdx',
    line: 1,
    column: 1,
    message: '「title」是空的。',
  };
  const went: Diagnostic[] = [];
  show(h(Problems, { diagnostics: [], open: [diagnostic], isText: false, onGo: (to) => went.push(to) }));
  const entry = stage.querySelector('li button') as HTMLButtonElement;
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  entry.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
  entry.click();
  expect(went).toEqual([diagnostic]);
});

test('what is none of the list gives way to the choice before, and that is said', () => {
  const chosen: string[] = [];
  show(
    h(Combobox, {
      id: 'role',
      value: 'cashier',
      choices: [{ id: 'cashier', name: '收银员' }],
      onValue: (id) => chosen.push(id),
    }),
  );
  const field = stage.querySelector('input')!;
  void act(() => {
    field.focus();
    field.value = '经理';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  void act(() => field.blur());
  expect(field.value).toBe('收银员');
  expect(stage.querySelector('[role="status"]')!.textContent).toBe('单子里没有「经理」，还是「收银员」。');
  expect(chosen).toEqual([]);
});
