// @vitest-environment jsdom
/** A reading page with an open run: what it shows of cases, of times of the day, and of parts side by side. */
import { beforeEach, expect, it } from 'vitest';
import { startRun } from '../../src/run/kept/change-run.ts';
import { runStore } from '../../src/run/kept/store.ts';
import type { Form, FormPart } from '../../src/run/model/run.ts';
import { paintPage } from '../../src/run/reading/paint-page.ts';
import { begin } from '../../src/run/sheet/begin.ts';
import { RunSession } from '../../src/run/sheet/session.ts';
import { timeBoxes } from '../../src/run/way/boxes.ts';

const part = (id: string, more: Partial<FormPart> = {}): FormPart => ({
  ...{ kind: 'step', id, name: id, by: [], records: [], redLines: [] },
  items: [{ id: `${id}/x`, text: `做${id}` }],
  ...more,
});
const form: Form = {
  ...{ slug: 'any', title: '随便', version: '1', outcome: '好了' },
  parts: [
    part('a', { region: 't' }),
    part('b', { region: 't' }),
    part('c', { when: '下雨', items: [{ id: 'c/x', text: '收伞', when: '有伞' }] }),
    part('d', { at: [{ from: '09:00' }, { from: '13:00', to: '17:30' }] }),
    part('e', { every: 'PT15M' }),
    part('f', { at: [{ from: '08:00' }] }),
  ],
  regions: [{ kind: 'together', id: 't', name: '各处' }],
};
const boxes = timeBoxes(form);

/** The page as the build makes it. */
const box = (item: string, label: string, name: string) =>
  `<li class="item" data-item="${item}"><input type="checkbox" aria-labelledby="${label}"><div class="item-text" id="${label}">${name}</div></li>`;
const html = form.parts
  .map(({ id, items: [{ id: item, text } = { id: '', text: '' }] }) => {
    const times = boxes.get(item);
    const list = times
      ? `<li class="item"><div class="item-text" id="${item}">${text}</div><ul class="item-times">${times
          .map((time) => box(time.item, `${time.item}-time`, time.name))
          .join('')}</ul></li>`
      : box(item, item, text);
    return `<section data-step="${id}"><p class="step-facts"><span class="step-off" hidden>未走这条路</span></p><ul>${list}</ul></section>`;
  })
  .join('');

let root: HTMLElement;
let session: RunSession;
const paint = () =>
  paintPage(root, form, session.$scene.get(), (command) => {
    session.do(command);
    paint();
  });
const step = (id: string) => root.querySelector<HTMLElement>(`[data-step="${id}"]`)!;
const buttons = (within: Element) => [...within.querySelectorAll('button')].map(({ ariaLabel }) => ariaLabel);
const press = (within: Element, name: string) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
const items = (id: string) =>
  [...step(id).querySelectorAll<HTMLElement>('[data-item]')].map((item) => [
    item.dataset.item,
    item.textContent,
    item.querySelector('input')!.checked,
  ]);
const tick = async (item: string) => {
  await session.note({ item, on: true });
  paint();
};

beforeEach(() => {
  localStorage.clear();
  root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  const id = startRun(form, '', Date.now(), Math.random());
  session = new RunSession(id, { page: form, say: () => {}, leave: () => {}, enter: () => {} });
  paint();
});

it('paints as current what can be worked at side by side', async () => {
  const current = () =>
    [...root.querySelectorAll<HTMLElement>('[data-state=current]')].map(({ dataset }) => dataset.step);
  expect(current()).toEqual(['a', 'b']);
  await tick('a/x');
  expect(current()).toEqual(['b']);
});

it('what is read stays where it is while notes come in above it', () => {
  const tops: Record<string, number> = { a: -300, b: 100 };
  for (const id of ['a', 'b']) {
    const box = () => ({ top: tops[id], bottom: tops[id]! + 200 }) as DOMRect;
    step(id).getBoundingClientRect = box;
  }
  const scrolled: unknown[] = [];
  globalThis.scrollBy = ((to: unknown) => void scrolled.push(to)) as typeof scrollBy;
  paint();
  expect(scrolled).toEqual([]);
  // A note in the step before makes it higher.
  const note = step('a').querySelector('input')!;
  Object.defineProperty(note, 'checked', { set: () => (tops.b = 160), configurable: true });
  paint();
  expect(scrolled).toEqual([{ top: 60, behavior: 'instant' }]);
});

it('leaves out with one press what is not so, says why, and takes it back with one', () => {
  expect(buttons(step('c').querySelector('.step-facts')!)).toEqual(['这次没有：下雨']);
  press(step('c'), '这次没有');
  expect(step('c').dataset.state).toBe('off');
  expect(step('c').querySelector<HTMLElement>('.step-off')!.textContent).toBe('不适用：没有下雨');
  press(step('c'), '这次有，要做');
  expect(step('c').dataset.state).toBe('ahead');
});

it('notes of an item with one press that its case is not so, and ticks no box by it', () => {
  const item = step('c').querySelector('[data-item]')!;
  press(item, '这次没有');
  expect(runStore(session.id).get().marks['c/x']!.value).toEqual({ state: 'na', note: '没有伞' });
  expect(item.textContent).toContain('不适用：没有伞');
  expect(buttons(item)).toEqual([]);
  expect(document.activeElement).toBe(item.querySelector('input'));
});

it('has a box for each time of the day', async () => {
  expect(items('d')).toEqual([
    ['d/x', '09:00', false],
    ['d/x~2', '13:00—17:30', false],
  ]);
  expect(items('f')).toEqual([['f/x', '做f', false]]);
  await tick('d/x~2');
  expect(items('d').map(([, , checked]) => checked)).toEqual([false, true]);
  expect(step('d').dataset.state).toBe('ahead');
  await tick('d/x');
  expect(step('d').dataset.state).toBe('done');
});

it('adds a box for what is done once more, and takes it away', async () => {
  expect(items('e')).toEqual([['e/x', '第 1 次', false]]);
  await tick('e/x');
  press(step('e'), '再做一次');
  expect(items('e')).toEqual([
    ['e/x', '第 1 次', true],
    ['e/x~2', '第 2 次', false],
  ]);
  const second = step('e').querySelectorAll('input')[1]!;
  expect(document.getElementById(second.getAttribute('aria-labelledby')!.split(' ')[1]!)!.textContent).toBe(
    '第 2 次',
  );
  press(step('e'), '不做这一次');
  expect(items('e')).toEqual([['e/x', '第 1 次', true]]);
});

it('a press on the box of a later time begins a run with that time', () => {
  const { id } = begin(form, [{ item: 'd/x~2', on: true }])!;
  expect(Object.keys(runStore(id).get().marks)).toEqual(['d/x~2']);
});

it('has none of it without a run', () => {
  press(step('c'), '这次没有');
  paintPage(root, form, undefined, () => {});
  expect(buttons(root)).toEqual([]);
  expect(items('e')).toEqual([['e/x', '第 1 次', false]]);
});
