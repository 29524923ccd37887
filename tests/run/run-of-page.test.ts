// @vitest-environment jsdom
/** The page of a checklist: what stays of a run that is left, and where one is led while steps of others are away. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { stamp, type Form, type FormPart } from '../../src/run/model/run.ts';
import { showJob } from '../../src/run/bar/run-view.ts';
import { runsOf, runStore } from '../../src/run/kept/store.ts';
import { Run } from '../../src/run/view/Run.tsx';
import { withDialogs } from '../ui/dialogs.ts';

const part = (id: string, by: string, more: Partial<FormPart> = {}): FormPart => ({
  ...{ kind: 'step', id, name: `做${id}`, by: [by], records: [], redLines: [] },
  items: [{ id: `${id}/x`, text: `看${id}` }],
  ...more,
});
const form: Form = {
  ...{ slug: 'any', title: '随便', version: '1', outcome: '好了' },
  parts: [part('a', '接待员', { hold: true }), part('b', '行李生'), part('c', '接待员'), part('d', '行李生')],
};

let root: HTMLElement;
/** What loads a part of the page later has come. */
const settle = async () => {
  for (let n = 0; n < 12; n++) await act(() => new Promise((done) => setTimeout(done, 10)));
};
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const button = (name: RegExp) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent))!;
const press = async (target: HTMLElement) => {
  await act(() => target.click());
  await settle();
};
const box = (item: string) => root.querySelector<HTMLInputElement>(`[data-item="${item}"] > input`)!;
const ticked = () => all('[data-item] > input').map((one) => (one as HTMLInputElement).checked);
const start = async (name: string) => {
  root.querySelector<HTMLInputElement>('[name=name]')!.value = name;
  await press(root.querySelector<HTMLElement>('.run-new button')!);
  await vi.waitFor(() => expect(root.querySelector('[data-title]')?.textContent).toBe(name), 15_000);
  await settle();
};
const said = () => root.querySelector('[data-toast] [role=status]')!.textContent;
const away = () => all('[data-others]').map(({ dataset }) => dataset.key);
const focusIn = () => document.activeElement!.closest<HTMLElement>('[data-key]')?.dataset.key;
const openRun = () => runsOf('any').find(({ run }) => !run.words.deleted)!;
/** Another tab marks the run. */
const elsewhere = async (what: 'deleted' | 'finished', yes: boolean) => {
  await act(() => runStore(openRun().id).update((run) => stamp(run, what, yes, Date.now())));
  await settle();
};

beforeEach(async () => {
  render(null, root ?? document.createElement('div'));
  localStorage.clear();
  history.replaceState(null, '', '/procedures/any/checklist/');
  showJob('');
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.checkVisibility = () => true;
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.matchMedia ??= () => ({ matches: false }) as MediaQueryList;
  withDialogs();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(h(Run, { form, paper: { updated: '2026-11-01', owner: '前厅部' } }), root));
  await settle();
});

it.each([
  ['deleted in another tab', () => elsewhere('deleted', true)],
  ['left by the menu', () => press(button(/^这份规程正在做的单$/))],
])('nothing of a run stays in the blank list: %s', async (_, leave) => {
  await start('801');
  await press(box('a/x'));
  await press(box('b/x'));
  expect(ticked()).toEqual([true, true, false, false]);
  await leave();
  expect(root.querySelector('[data-start]')).not.toBeNull();
  expect(ticked()).toEqual([false, false, false, false]);
  expect(all('[data-state], [data-key], [data-missing]')).toEqual([]);
});

it('the steps of one job alone are asked for anew with each run', async () => {
  await start('801');
  await press(button(/^只看「行李生」/));
  expect(away()).toEqual(['a', 'c']);
  await press(button(/^这份规程正在做的单$/));
  await start('802');
  expect(away()).toEqual([]);
});

it('who finishes is led to an open step of somebody else, in sight, and reads why', async () => {
  await start('801');
  await press(button(/^只看「行李生」/));
  await press(button(/^完成$/));
  expect(away()).toEqual([]);
  expect(focusIn()).toBe('a');
  expect(said()).toContain('已跳到第一处。现在显示全部岗位的步骤。');
});

it('who first does what has to be done first sees it, though it is a step of somebody else', async () => {
  await start('801');
  await press(button(/^只看「行李生」/));
  await press(box('b/x'));
  const back = await vi.waitFor(() => {
    const found = button(/^先去做这一步$/);
    expect(found).toBeDefined();
    return found;
  }, 15_000);
  await act(() => back.click());
  await act(() => back.closest('dialog')?.close(back.value));
  await settle();
  expect(away()).toEqual([]);
  expect(focusIn()).toBe('a');
  expect(said()).toContain('现在显示全部岗位的步骤。');
});

it('the work goes on in the steps of the job that is shown', async () => {
  await start('801');
  await press(box('a/x'));
  await press(button(/^只看「行李生」/));
  await press(box('b/x'));
  expect(focusIn()).toBe('d');
  expect(away()).toEqual(['a', 'c']);
});

it('the focus is on the menu after what was chosen there, and after what brings all steps back', async () => {
  await start('801');
  const menu = root.querySelector('.run-menu > summary');
  for (const name of [/^一步一屏$/, /^只看「行李生」/]) {
    await press(button(name));
    expect(document.activeElement).toBe(menu);
    (document.activeElement as HTMLElement).blur();
  }
  const all = document.querySelectorAll('button[data-all-steps]');
  expect([...all].map((one) => one.getAttribute('aria-label'))).toEqual(['全部（另 2 步）']);
  await press(all[0] as HTMLElement);
  expect(document.activeElement).toBe(menu);
  await press(button(/^改名$/));
  await act(() => document.querySelector('dialog')!.close());
  await settle();
  expect(document.activeElement).toBe(menu);
});

it('what was said of a run that another tab has ended, or opened again, holds no longer', async () => {
  await start('801');
  await press(box('a/x'));
  expect(said()).toContain('看a');
  await elsewhere('finished', true);
  expect(said()).toBe('');
  await elsewhere('finished', false);
  await press(box('b/x'));
  expect(said()).toContain('看b');
});
