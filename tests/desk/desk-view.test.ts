// @vitest-environment jsdom
/** The desk around its form: what counts as left empty, where the keyboard goes, how a file is named, what differs. */
import { h, render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { written } from '../../src/desk/document/written.ts';
import { DeskForm } from '../../src/desk/form/DeskForm.tsx';
import Difference from '../../src/desk/send/Difference.tsx';
import { opened } from '../../src/desk/state/desk-state.ts';
import { done } from '../../src/desk/document/undo.ts';
import { useUndo } from '../../src/desk/view/hooks/use-undo.ts';
import { blocksIn } from '../../src/desk/document/blocks.ts';
import { focusNear } from '../../src/desk/view/go-to.ts';
import { TextView } from '../../src/desk/view/TextView.tsx';
import { Toolbar } from '../../src/desk/view/tools/Toolbar.tsx';

vi.mock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
// Nothing is laid out here, and nothing scrolls.
Element.prototype.scrollIntoView = () => {};

const stage = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, stage));
const show = (what: ComponentChild) => void act(() => render(what, stage));
const nothing = () => {};

const TEXT = `---
title: 借伞
kind: procedure
---

<Step id="step-1" name="登记">

- [ ] 问姓名
- [ ] 问房号

</Step>
`;

function showForm(
  onTouch: (path: string) => void,
  onSay: (text: string, canUndo?: boolean) => void = nothing,
) {
  const file = written(TEXT);
  show(
    h(DeskForm, {
      file: file,
      blocks: blocksIn(file)!,
      data: {
        vocabulary: { domains: [], roles: [], sources: [], glossary: [], records: [] },
        pages: [],
        withoutQuiz: false,
      },
      roles: [],
      sources: [],
      messages: new Map(),
      onChange: nothing,
      onSay: onSay,
      onRole: () => 'role-1',
      onSource: () => 'source-1',
      onPicture: () => './a.png',
      onNamed: nothing,
      onTitle: nothing,
      onTouch: onTouch,
    }),
  );
}

test('a field that one was only led to has not been left empty; one that was typed in has', () => {
  const touched: string[] = [];
  showForm((path) => touched.push(path));
  const field = document.getElementById('desk:0@name') as HTMLInputElement;
  void act(() => field.focus());
  void act(() => field.blur());
  expect(touched).toEqual([]);
  void act(() => field.focus());
  void act(() => {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  void act(() => field.blur());
  expect(touched).toEqual(['0@name']);
});

test('a step that is taken out is said to be, with the way to have it back', () => {
  const said: [string, boolean | undefined][] = [];
  showForm(nothing, (text, canUndo) => said.push([text, canUndo]));
  void act(() => stage.querySelector<HTMLButtonElement>('[aria-label="步骤 登记：删去"]')!.click());
  expect(said).toEqual([['步骤 登记已删去，可以撤销。', true]]);
});

test('the keyboard goes to what held a field that has gone', () => {
  showForm(nothing);
  focusNear('0/0/7');
  expect(document.activeElement!.closest('[data-path]')!.getAttribute('data-path')).toBe('0/0/0');
  focusNear('@title');
  expect(document.activeElement!.id).toBe('desk:@title');
});

test('a file gets no name that another page of the site has', () => {
  const names: string[] = [];
  const bar = h(Toolbar, {
    state: opened('new-procedure.mdx', TEXT),
    kept: 'file',
    asText: false,
    canForm: true,
    wide: false,
    onUndo: nothing,
    onRedo: nothing,
    onSave: nothing,
    isTaken: (name) => name === 'check-in.mdx',
    isDrafted: (name) => name === 'jie-san.mdx',
    onName: (name) => names.push(name),
    onText: nothing,
    onLeave: nothing,
    children: null,
  });
  show(bar);
  const field = document.getElementById('desk-file-name') as HTMLInputElement;
  for (const name of ['Check In', 'check-in.mdx', 'jie-san.mdx'])
    void act(() => {
      field.value = name;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  expect(names).toEqual(['jie-san.mdx']);
  void act(() => {
    field.value = 'check-in.mdx';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById('desk-file-name-rule')!.textContent).toBe(
    '手册里已经有一份叫这个名字了，请换一个。',
  );
});

test('what was changed is shown in the words of the form, and behind a fold line by line, each said aloud', () => {
  const none = new Map<string, string>();
  const names = { roles: none, pages: none, sources: none, domains: none };
  show(h(Difference, { before: '甲\n乙\n丙', after: '甲\n丁\n丙', names }));
  expect(stage.querySelector('[role="status"]')!.textContent).toBe('改了 1 处：');
  expect(stage.querySelector('.desk-told')!.textContent).toBe('正文文字删去：甲\n乙\n丙加上：甲\n丁\n丙');
  const fold = stage.querySelector('details')!;
  expect(fold.open).toBe(false);
  expect(fold.querySelector('p')!.textContent).toBe('加了 1 行，删了 1 行。');
  expect([...fold.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    ' 甲',
    '-删去：乙',
    '+加上：丁',
    ' 丙',
  ]);
  show(h(Difference, { before: '甲', after: '<Step>', names }));
  expect(fold.isConnected && stage.querySelector('details')!.open).toBe(true);
});

test('a long text that is pasted stands where it was put in, and its numbers are those that are seen', () => {
  const texts: string[] = [];
  show(h(TextView, { text: '头尾', onText: (text) => texts.push(text) }));
  const field = stage.querySelector('textarea')!;
  field.setSelectionRange(1, 1);
  const pasted = `${'一行\r\n'.repeat(4000)}`;
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => pasted } });
  void act(() => void field.dispatchEvent(event));
  expect(texts).toEqual([`头${'一行\n'.repeat(4000)}尾`]);
  show(h(TextView, { text: texts[0]!, onText: nothing }));
  expect(field.selectionStart).toBe(1 + 3 * 4000);
  expect(stage.querySelector('pre')!.textContent.split('\n').length).toBeLessThan(100);
});

test('a menu closes once something in it was pressed, and a name that another draft has is told', () => {
  const pressed: string[] = [];
  show(
    h(Toolbar, {
      state: opened('jie-san.mdx', TEXT),
      kept: 'file',
      asText: false,
      canForm: true,
      wide: true,
      onUndo: nothing,
      onRedo: nothing,
      onSave: nothing,
      isTaken: () => false,
      isDrafted: (name) => name === 'jie-san.mdx',
      onName: nothing,
      onText: nothing,
      onLeave: nothing,
      children: h('button', { type: 'button', onClick: () => void pressed.push('send') }, '发文件'),
    }),
  );
  expect(document.getElementById('desk-file-name-rule')!.textContent).toBe(
    '另一份草稿也叫这个文件名：两份都存成文件会弄混，请换一个。',
  );
  const menu = stage.querySelector<HTMLDetailsElement>('.desk-menu')!;
  menu.open = true;
  const button = menu.querySelector('button')!;
  button.focus();
  void act(() => button.click());
  expect([pressed, menu.open]).toEqual([['send'], false]);
  expect(document.activeElement).toBe(menu.querySelector('summary'));
});

test('the first thing that is done can be taken back beside what is said of it', () => {
  let { undo } = opened('page.mdx', TEXT);
  const taken: string[] = [];
  let offered: (() => void) | undefined;
  let tell: (text: string, canUndo?: boolean) => void = nothing;
  function Held() {
    const desk = {
      state: { undo },
      undo: () => void taken.push('back'),
      redo: nothing,
      present: () => undo.present,
    } as unknown as Parameters<typeof useUndo>[0];
    const say = (_: string, more?: { undo?: (() => void) | undefined }) => {
      if (more?.undo) offered = more.undo;
    };
    ({ tell } = useUndo(desk, say));
    return null;
  }
  show(h(Held, {}));
  // As a part of the form does: it is changed and said before anything is shown again.
  const before = tell;
  undo = done(undo, written('甲'), false);
  before('移到了', true);
  show(h(Held, {}));
  offered!();
  expect(taken).toEqual(['back']);
});
