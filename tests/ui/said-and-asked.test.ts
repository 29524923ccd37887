// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { draftOf } from '../../src/storage/drafts.ts';
import { ask } from '../../src/ui/components/ask.tsx';
import { later } from '../../src/ui/loading/later.tsx';
import { Toast, useToast, type ToastState } from '../../src/ui/components/Toast.tsx';
import { loaded } from '../../src/ui/loading/not-loaded.ts';
import { withDialogs } from './dialogs.ts';

const stage = document.createElement('div');
beforeEach(() => {
  render(null, stage);
  document.body.replaceChildren(stage);
  withDialogs();
});

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

/** Presses Enter in the field of the dialog and tells which button that has pressed. */
function enterIn(field: HTMLInputElement): string | undefined {
  let pressed: string | undefined;
  field.form!.addEventListener('click', (event) => {
    event.preventDefault();
    pressed = (event.target as HTMLButtonElement).value;
  });
  const key = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true });
  if (field.dispatchEvent(key)) pressed = 'first';
  return pressed;
}

it.each([
  ['go', 'go'],
  [null, undefined],
  [undefined, 'first'],
] as const)('Enter in a dialog whose text is for %j presses %j', (enter, pressed) => {
  const actions = [
    { id: 'back', name: '先做', free: true },
    { id: 'go', name: '继续' },
  ];
  void ask({ title: 'T', field: { label: '理由', required: true }, actions, enter });
  expect(enterIn(document.querySelector('dialog input')!)).toBe(pressed);
});

const type = (text: string) =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>('dialog input')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('proposes nothing before the field has what it needs, and a problem goes away once it is mended', async () => {
  const actions = [{ id: 'save', name: '保存' }];
  void ask({ title: 'T', field: { label: '理由', required: true }, actions });
  const problem = document.querySelector('#ask-problem')!;
  expect(button('保存')!.className).toBe('button');
  const form = document.querySelector('form')!;
  form.dispatchEvent(new SubmitEvent('submit', { submitter: button('保存')!, cancelable: true }));
  expect(problem.textContent).toBe('「理由」还没有填好。请填上，再继续。');
  await type('等人');
  expect(problem.textContent).toBe('');
  expect(button('保存')!.className).toBe('button primary');
  await type('  ');
  expect(button('保存')!.className).toBe('button');
});

it('a text that goes with several acts proposes none of them', async () => {
  const actions = [
    { id: 'na', name: '不适用' },
    { id: 'problem', name: '有问题' },
  ];
  void ask({ title: 'T', field: { label: '说明', required: true }, actions, enter: null });
  await type('没带证件');
  expect([button('不适用')!.className, button('有问题')!.className]).toEqual(['button', 'button']);
});

it('what was typed waits for the next time where it was not used, and is gone once it was or was given up', async () => {
  const asked = () =>
    ask({
      title: 'T',
      field: { label: '理由', required: true, draft: draftOf('hold 1') },
      actions: [
        { id: 'back', name: '先做', free: true, leaves: true },
        { id: 'go', name: '继续' },
      ],
    });
  const field = () => document.querySelector<HTMLInputElement>('dialog input')!;
  const leave = (by: string) => {
    const dialog = document.querySelector('dialog')!;
    dialog.close(by);
  };
  for (const [by, next] of [
    ['back', '客户出差'],
    ['', '客户出差'],
    ['go', ''],
    ['given up', ''],
  ] as const) {
    const answer = asked();
    await type('客户出差');
    leave(by);
    expect(await answer).toMatchObject({ action: by === 'given up' ? '' : by, value: '客户出差' });
    const again = asked();
    expect(field().value, `after ${by}`).toBe(next);
    field().value = next;
    leave('');
    await again;
  }
});

it('what is being typed is kept for a page that is loaded anew', async () => {
  const asked = () => ask({ title: 'T', field: { label: '理由', draft: draftOf('hold 2') }, actions: [] });
  void asked();
  await type('等人');
  // The page and what it held are gone.
  document.querySelector('dialog')!.remove();
  vi.resetModules();
  const anew = (await import('../../src/storage/drafts.ts')).draftOf('hold 2');
  expect(anew.read()).toBe('等人');
  anew.keep('');
  expect(anew.read()).toBe(undefined);
});

it('a text that was proposed and left as it was is no draft', async () => {
  for (const value of ['801 房', '802 房']) {
    const answer = ask({
      title: 'T',
      field: { label: '名称', value, draft: draftOf('name 1') },
      actions: [],
    });
    expect(document.querySelector<HTMLInputElement>('dialog input')!.value).toBe(value);
    document.querySelector('dialog')!.close('');
    await answer;
  }
});

it('asks one thing at a time: a second question is as if left', async () => {
  void ask({ title: '删除？', actions: [{ id: 'yes', name: '是' }] });
  expect(await ask({ title: '删除？', actions: [{ id: 'yes', name: '是' }] })).toMatchObject({
    action: '',
    value: '',
  });
  expect(document.querySelectorAll('dialog')).toHaveLength(1);
});

it('offers to load again what did not come', async () => {
  const load = vi.fn(() => Promise.resolve(() => h('p', {}, '报告')));
  load.mockRejectedValueOnce(new Error('offline'));
  await act(() => render(h(later(load), {}), stage));
  await vi.waitFor(() => expect(stage.textContent).toBe('没有装上，点此再试'));
  await act(() => stage.querySelector('button')!.click());
  await vi.waitFor(() => expect(stage.textContent).toBe('报告'));
});

it('loads the page again where code fails once more and the site answers', async () => {
  const reload = vi.fn();
  const ok = vi.fn(() => Promise.resolve(new Response()));
  vi.stubGlobal('location', { href: 'https://a.example/x/', reload });
  vi.stubGlobal('fetch', ok);
  await act(() =>
    render(
      h(
        later(() => Promise.reject(new Error('offline'))),
        {},
      ),
      stage,
    ),
  );
  await vi.waitFor(() => expect(stage.textContent).toBe('没有装上，点此再试'));
  expect(ok).not.toHaveBeenCalled();
  ok.mockRejectedValueOnce(new Error('offline'));
  await act(() => stage.querySelector('button')!.click());
  await vi.waitFor(() => expect(ok).toHaveBeenCalledTimes(1));
  expect(reload).not.toHaveBeenCalled();
  await act(() => stage.querySelector('button')!.click());
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  vi.unstubAllGlobals();
});

it('says that what was pressed did not load, by the words that stand in the page, for a while', async () => {
  const fail = () => Promise.reject(new Error('offline'));
  document.body.insertAdjacentHTML('beforeend', '<div role="alert" data-not-loaded hidden>没有装上</div>');
  const line = document.querySelector<HTMLElement>('[data-not-loaded]')!;
  vi.useFakeTimers();
  expect(await loaded(() => Promise.resolve('报告'))).toBe('报告');
  expect(line.hidden).toBe(true);
  expect(await loaded(fail)).toBeUndefined();
  vi.advanceTimersByTime(7000);
  expect(await loaded(fail)).toBeUndefined();
  vi.advanceTimersByTime(7000);
  expect(line.hidden).toBe(false);
  vi.advanceTimersByTime(2000);
  expect(line.hidden).toBe(true);
  vi.useRealTimers();
  line.remove();
});

function toast(): ToastState {
  let state: ToastState;
  const Page = () => h(Toast, { state: (state = useToast(() => null)) });
  void act(() => render(h(Page, {}), stage));
  return state!;
}

it('what was said can be closed', async () => {
  const { say } = toast();
  await act(() => say('已勾选。', { undo: () => {} }));
  await act(() => document.querySelector<HTMLButtonElement>('[aria-label=关闭]')!.click());
  expect(document.querySelector('[role=status]')!.textContent).toBe('');
  expect(stage.querySelector('.is-shown')).toBeNull();
});

it('what was said makes room after a while, and its undo stays; not while the focus is in it', async () => {
  vi.useFakeTimers();
  const { say } = toast();
  const undo = vi.fn();
  await act(() => say('已勾选。', { undo }));
  button('撤销')!.focus();
  await act(() => void vi.advanceTimersByTime(7_000));
  expect(stage.querySelector('.is-resting')).toBeNull();
  button('撤销')!.blur();
  await act(() => void vi.advanceTimersByTime(7_000));
  expect(stage.querySelector('.is-resting.is-shown')).not.toBeNull();
  await act(() => button('撤销')!.click());
  expect(undo).toHaveBeenCalledOnce();
  await act(() => say('已打开。'));
  await act(() => void vi.advanceTimersByTime(7_000));
  expect(stage.querySelector('.is-shown')).toBeNull();
  vi.useRealTimers();
});

it('says below the field what is missing there, and is not left until it is written', async () => {
  const actions = [
    { id: 'go', name: '继续' },
    { id: 'back', name: '先做', free: true },
  ];
  void ask({ title: 'T', field: { label: '理由', required: true }, actions });
  const field = document.querySelector<HTMLInputElement>('dialog input')!;
  const send = (name: string) => {
    const event = new SubmitEvent('submit', { cancelable: true, submitter: button(name)! });
    return act(() => void field.form!.dispatchEvent(event)).then(() => !event.defaultPrevented);
  };
  expect(field.form!.noValidate).toBe(true);
  field.value = '  ';
  expect(await send('继续')).toBe(false);
  const problem = document.getElementById(field.getAttribute('aria-describedby')!)!;
  expect(problem.textContent).toBe('「理由」还没有填好。请填上，再继续。');
  expect(document.activeElement).toBe(field);
  expect(await send('先做')).toBe(true);
  field.value = '客人赶时间';
  expect(await send('继续')).toBe(true);
  expect(problem.textContent).toBe('');
});
