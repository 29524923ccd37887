// @vitest-environment jsdom
/** An open run on the page: what its rows offer, what a press does, and where the work goes on. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { beforeEach, expect, it } from 'vitest';
import { setStart, type Form, type FormPart } from '../../src/run/model/run.ts';
import { startRun } from '../../src/run/kept/change-run.ts';
import { runStore } from '../../src/run/kept/store.ts';
import { Rows } from '../../src/run/rows/Rows.tsx';
import { RunSession } from '../../src/run/sheet/session.ts';
import { useFollow } from '../../src/run/rows/use-follow.ts';

const part = (id: string, more: Partial<FormPart> = {}): FormPart => ({
  ...{ kind: 'step', id, name: id, by: [], records: [], redLines: [] },
  items: [{ id: `${id}/x`, text: `做${id}` }],
  ...more,
});
const form: Form = {
  ...{ slug: 'any', title: '随便', version: '1', outcome: '好了' },
  parts: [
    part('a', { region: 'p' }),
    part('b', { region: 't' }),
    part('c', { region: 't', when: '下雨' }),
    part('d', {
      items: [{ id: 'd/x', text: '收伞', when: '下雨' }],
      open: true,
      limits: [
        { text: '3 日内', within: 'P3D', for: '一般' },
        { text: '10 日内', within: 'P10D', for: '大修' },
        { text: '前一天', within: 'P1D', for: '开会', ahead: true },
      ],
    }),
    part('e', { calls: 'group', callsTitle: '团队', items: [{ id: 'e/call', text: '团队' }] }),
    part('h', { calls: 'notice', callsTitle: '须知', callsRead: true, items: [] }),
    part('f', {
      ask: {
        question: '有吗？',
        answers: [
          { id: 'y', text: '有', to: 'end' },
          { id: 'n', text: '没有', to: 'gap', outcome: '怎么办？' },
        ],
      },
    }),
    part('g', { every: 'PT15M' }),
  ],
  regions: [
    { kind: 'phase', id: 'p', name: '班前' },
    { kind: 'together', id: 't', name: '各处' },
  ],
};

let root: HTMLElement;
let session: RunSession;
const said: string[] = [];
function Page() {
  const place = useRef<HTMLDivElement>(null);
  const scene = useStore(session.$scene);
  useFollow(place, session, scene);
  return h('div', { ref: place }, scene && h(Rows, { form, work: { session, scene } }));
}
/** What loads a part of the page later has come. */
const settle = async () => {
  for (let n = 0; n < 10; n++) await act(() => new Promise((done) => setTimeout(done, 5)));
};
const row = (key: string) => root.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
const button = (within: Element, name: string) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const press = async (target: HTMLElement) => {
  await act(() => target.click());
  await settle();
};
const tick = (key: string) => press(row(key).querySelector('input')!);
const open = () =>
  [...root.querySelectorAll('[data-key]')].flatMap((each) =>
    each.querySelector('details')!.open ? [(each as HTMLElement).dataset.key] : [],
  );

beforeEach(async () => {
  localStorage.clear();
  Element.prototype.scrollIntoView = () => {};
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const id = startRun(form, '', Date.now(), Math.random());
  session = new RunSession(id, {
    page: form,
    say: (text) => void said.push(text),
    leave: () => {},
    enter: () => {},
  });
  await act(() => render(h(Page, {}), root));
  await settle();
});

it('names phases and parallel parts above their rows, and the timetable', () => {
  const heads = [...root.querySelectorAll('.checklist-region')].map(({ textContent }) => textContent);
  expect(heads).toEqual(['班前', '各处不分先后', '按钟点到时候就做，不影响完成。']);
});

it('keeps what lies ahead open, folds what is done, and goes on in the part that is left', async () => {
  expect(open()).toEqual(['a', 'b', 'c', 'd', 'e', 'h', 'f', 'g']);
  await tick('a');
  expect(open()).toEqual(['b', 'c', 'd', 'e', 'h', 'f', 'g']);
  expect(document.activeElement?.closest('[data-key]')).toBe(row('b'));
  await tick('c');
  expect(open()).toEqual(['b', 'd', 'e', 'h', 'f', 'g']);
  expect(document.activeElement?.closest('[data-key]')).toBe(row('b'));
  await tick('b');
  expect(open()).toEqual(['d', 'e', 'h', 'f', 'g']);
});

it('leaves out with one press what is not so, and takes it back with one', async () => {
  await press(button(row('c'), '这次没有'));
  expect(row('c').dataset.state).toBe('off');
  expect(row('c').querySelector('.checklist-facts')!.textContent).toContain('不适用：没有下雨');
  await press(button(row('c'), '这次有，要做'));
  expect(row('c').dataset.state).toBe('ahead');
  await press(button(row('c'), '这次没有'));
  await tick('c');
  expect(row('c').dataset.state).toBe('done');
});

it('notes of an item with one press that its case is not so', async () => {
  await press(button(row('d'), '这次没有'));
  expect(runStore(session.id).get().marks['d/x']!.value).toEqual({ state: 'na', note: '没有下雨' });
  expect(row('d').textContent).toContain('不适用：没有下雨');
  expect(session.progress).toBe('已做 0 / 5 项；按钟点：做了 0 项、没做 1 项');
});

it('asks which case it is where limits are for several, and says that a list is open', async () => {
  expect(row('d').querySelector('.checklist-more')!.textContent).toBe('……（不止这些）');
  await press(button(row('d'), '大修'));
  expect(button(row('d'), '大修').getAttribute('aria-pressed')).toBe('true');
  expect(row('d').textContent).toContain('大修：10 日内');
});

it('leads to a run of the procedure that a step is, and names ends that are left open', () => {
  const link = row('e').querySelector<HTMLAnchorElement>('.checklist-call a')!;
  expect(link.textContent).toBe('开一单《团队》');
  expect(link.getAttribute('href')).toMatch(
    /^\/procedures\/group\/checklist\/\?for=any%2F\w+&item=e%2Fcall$/,
  );
  expect(row('f').querySelector('.checklist-answers')!.textContent).toContain('待定：怎么办？');
});

it('leads to the page itself where that has no list, and offers no run', () => {
  const link = row('h').querySelector<HTMLAnchorElement>('.checklist-call a')!;
  expect(link.textContent).toBe('照《须知》做');
  expect(link.getAttribute('href')).toBe('/procedures/notice/');
});

it('says until when, and what a limit that comes before something is counted from', async () => {
  const at = new Date('2099-11-29T10:00').getTime();
  await press(button(row('d'), '一般'));
  await act(() => session.do({ message: '', change: (run, now) => setStart(run, 'd', at, now) }));
  await settle();
  const due = () => [...row('d').querySelectorAll('.run-due:not([role]) > :is(strong, span:last-of-type)')];
  expect(due().map(({ textContent }) => textContent)).toEqual([
    '最迟 12-02（周三）',
    '从 11-29（周日）10:00 起算',
  ]);
  await press(button(row('d'), '开会'));
  await act(() => session.do({ message: '', change: (run, now) => setStart(run, 'd#3', at, now) }));
  await settle();
  expect(due().map(({ textContent }) => textContent)).toEqual([
    '最迟 11-28（周六）',
    '那件事在 11-29（周日）10:00',
  ]);
  expect(button(row('d'), '改时间')).toBeDefined();
});

it('does what is done every so often once more', async () => {
  await tick('g');
  await press(button(row('g'), '再做一次'));
  expect(row('g~2').querySelector('h3')!.textContent).toBe('g（第 2 次）');
  expect(open()).toContain('g~2');
  await press(button(row('g~2'), '不做这一次'));
  expect(row('g~2')).toBeNull();
});
