// @vitest-environment jsdom
/** Values and forms in an open run on the page: what stays open for them, and what a wrong one does. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Form, FormPart } from '../../src/run/model/run.ts';
import { startRun } from '../../src/run/kept/change-run.ts';
import { runStore } from '../../src/run/kept/store.ts';
import { Rows } from '../../src/run/rows/Rows.tsx';
import { stopEarly } from '../../src/run/sheet/commands.ts';
import { RunSheet } from '../../src/run/sheet/RunSheet.tsx';
import { useFollow } from '../../src/run/rows/use-follow.ts';
import { FinishFoot } from '../../src/run/bar/RunFoot.tsx';
import { RunSession } from '../../src/run/sheet/session.ts';
import { withDialogs } from '../ui/dialogs.ts';
// Loaded when they are wanted; here they are there from the start.
import '../../src/run/sheet/questions.ts';
import '../../src/run/view/RunEnd.tsx';
import '../../src/run/values/RowValues.tsx';

const part = (id: string, more: Partial<FormPart> = {}): FormPart => ({
  ...{ kind: 'step', id, name: id, by: [], records: [], redLines: [] },
  items: [{ id: `${id}/x`, text: `做${id}` }],
  ...more,
});
const form: Form = {
  ...{ slug: 'store', title: '收货', version: '1', outcome: '好了' },
  parts: [
    part('slot', { items: [{ id: 'slot/x', text: '约时段', values: [{ id: 'day', kind: 'text' }] }] }),
    part('book', {
      forms: [
        {
          ...{ id: 'note', name: '入库单' },
          fields: [
            { id: 'supplier', name: '供货单位', kind: 'text', required: true },
            { id: 'verdict', name: '结论', kind: 'choice', of: ['收', '退'] },
          ],
        },
      ],
    }),
    part('wait', {
      hold: true,
      items: [
        {
          ...{ id: 'wait/x', text: '停留' },
          values: [{ id: 'minutes', name: '停留', kind: 'number', min: 20, max: 45, required: true }],
        },
      ],
    }),
    part('gate', {
      ask: {
        question: '放行吗？',
        answers: [
          { id: 'no', text: '不放', to: 'end', outcome: '不卸货，请司机联系发货人' },
          { id: 'who', text: '不知道', to: 'gap', outcome: '谁来定？' },
          { id: 'yes', text: '放', to: 'last' },
        ],
      },
    }),
    part('last'),
  ],
};

let root: HTMLElement;
let session: RunSession;
const said: string[] = [];
const toast = { say: () => {}, notice: { text: '' } } as unknown as Parameters<typeof FinishFoot>[0]['toast'];
function Foot({ place }: { place: { current: HTMLDivElement | null } }) {
  const scene = useStore(session.$scene);
  useFollow(place, session, scene);
  return scene ? h(FinishFoot, { toast, work: { session, scene } }) : null;
}
function Page() {
  const place = useRef<HTMLDivElement>(null);
  const scene = useStore(session.$scene);
  const rows = scene && h(Rows, { form, work: { session, scene } });
  return h('div', { ref: place }, rows, h(Foot, { place }));
}
/** What loads a part of the page later has come. */
const settle = async () => {
  for (let n = 0; n < 10; n++) await act(() => new Promise((done) => setTimeout(done, 5)));
};
const row = (key: string) => root.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
const field = (key: string) => document.getElementById(`value-${key}`) as HTMLInputElement;
const box = (key: string) => row(key).querySelector<HTMLInputElement>('[data-item] > input')!;
const item = (key: string) => row(key).querySelector<HTMLElement>('[data-item]')!;
const button = (within: Element, name: string) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name))!;
const press = async (target: HTMLElement) => {
  await act(() => {
    target.focus();
    target.click();
  });
  await settle();
};
const write = async (key: string, text: string) => {
  await act(() => {
    field(key).focus();
    field(key).value = text;
    field(key).dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};
const open = () =>
  [...root.querySelectorAll<HTMLElement>('[data-key]')].flatMap((each) =>
    each.querySelector('details')!.open ? [each.dataset.key] : [],
  );
const focused = () => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key;
const run = () => runStore(session.id).get();

async function show(focusFirst?: 'task', id = startRun(form, '', Date.now(), Math.random())) {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  session = new RunSession(id, {
    page: form,
    say: (text) => void said.push(text),
    leave: () => {},
    enter: () => {},
  });
  session.focusFirst = focusFirst;
  await act(() => render(h(Page, {}), root));
  await settle();
}

beforeEach(async () => {
  localStorage.clear();
  said.length = 0;
  Element.prototype.scrollIntoView = () => {};
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
  withDialogs();
  await show();
});

/** Answers the dialog that is open. */
async function reply(value: string, reason = ''): Promise<void> {
  const dialog = document.querySelector('dialog')!;
  if (reason) dialog.querySelector('input')!.value = reason;
  await act(() => dialog.close(value));
  await settle();
}

it('a ticked item leads into its empty field, and the step stays open until the next is touched', async () => {
  await press(box('slot'));
  expect(document.activeElement).toBe(field('day'));
  expect(open()).toEqual(['slot', 'book', 'wait', 'gate', 'last']);
  await write('day', '周一');
  expect(open()).toEqual(['slot', 'book', 'wait', 'gate', 'last']);
  expect(focused()).toBe('slot');
  await press(box('book'));
  expect(open()).toEqual(['book', 'wait', 'gate', 'last']);
  expect(focused()).toBe('book');
});

it('a form with empty fields stays open when all that is required is done, until it is said to be done', async () => {
  await press(box('slot'));
  await press(button(row('slot'), '填好了，往下做'));
  expect(open()).toEqual(['book', 'wait', 'gate', 'last']);
  expect(focused()).toBe('book');
  await press(box('book'));
  await write('note.supplier', '甲厂');
  expect(row('book').dataset.state).toBe('done');
  expect(open()).toEqual(['book', 'wait', 'gate', 'last']);
  expect(focused()).toBe('book');
  await press(button(row('book'), '收'));
  expect(open()).toEqual(['book', 'wait', 'gate', 'last']);
  await press(button(row('book'), '填好了，往下做'));
  expect(open()).toEqual(['wait', 'gate', 'last']);
  expect(focused()).toBe('wait');
});

/** Comes to the step whose value has a range. */
async function toWait(): Promise<void> {
  await press(box('slot'));
  await press(box('book'));
  await write('note.supplier', '甲厂');
}

it('a value out of range that is not confirmed is not written down', async () => {
  await toWait();
  await write('minutes', '30');
  await write('minutes', '50');
  expect(document.querySelector('dialog')!.textContent).toContain('高于 45');
  await reply('');
  expect(field('minutes').value).toBe('30');
  expect(run().values.minutes!.value).toBe('30');
  expect(run().marks['wait/x']).toBeUndefined();
  expect(row('wait').dataset.state).toBe('current');
  expect(open()).toContain('wait');
  expect(row('last').dataset.waits).toBe('');
});

it('an item with a value out of range stays a problem whatever is tapped, until the value is mended', async () => {
  await toWait();
  await write('minutes', '50');
  await reply('note', '客人睡着了');
  expect(item('wait').dataset.state).toBe('problem');
  await press(box('wait'));
  expect(run().marks['wait/x']!.value).toEqual({ state: 'problem', note: '50，高于 45。客人睡着了' });
  expect(box('wait').checked).toBe(false);
  expect(document.activeElement).toBe(field('minutes'));
  expect(said.at(-1)).toContain('「停留」仍是有问题：50，高于 45。');
  await press(button(item('wait'), '…'));
  const names = () => [...document.querySelectorAll('dialog button')].map(({ textContent }) => textContent);
  // The dialogs are loaded with the first.
  await vi.waitFor(() => expect(names()).toEqual(['有问题', '规程写得不对', '取消']));
  await reply('problem', '已请示');
  expect(run().marks['wait/x']!.value.note).toBe('50，高于 45。已请示');
  await write('minutes', '40');
  await press(box('wait'));
  expect(run().marks['wait/x']!.value.state).toBe('done');
});

it('an answer that leads to an end or to what nobody has settled says so where the next step would be', async () => {
  await toWait();
  await write('minutes', '30');
  await press(box('wait'));
  await press(box('gate'));
  await press(button(row('gate'), '不放'));
  const end = () => row('gate').nextElementSibling!.textContent;
  expect(end()).toBe('到此结束：不卸货，请司机联系发货人。');
  // The answer has left out what came after it: the count says why it is another one.
  expect(said.at(-1)).toBe('已选「不放」。到此结束：不卸货，请司机联系发货人。这条路共 4 项。');
  await press(button(row('gate'), '不知道'));
  expect(end()).toBe('这里还没有规定：谁来定？请问主管。');
  expect(said.at(-1)).toBe('已选「不知道」。这里还没有规定：谁来定？请问主管。');
  await press(button(row('gate'), '→ last'));
  expect(root.querySelector('.run-end')).toBeNull();
});

it('the button that finishes the run gets the focus after the last item, and where all is done already', async () => {
  const shown: Element[] = [];
  Element.prototype.scrollIntoView = function () {
    shown.push(this);
  };
  await toWait();
  await write('minutes', '30');
  await press(box('wait'));
  await press(box('gate'));
  await press(button(row('gate'), '→ last'));
  await press(box('last'));
  expect(document.activeElement?.textContent).toBe('完成');
  expect(shown.at(-1)).toBe(document.activeElement);
  await show('task', session.id);
  expect(document.activeElement?.textContent).toBe('完成');
});

it('a required value that is missing is said, is no done item, and is what finishing asks for', async () => {
  await press(box('slot'));
  await press(box('book'));
  await press(box('wait'));
  expect(item('wait').dataset.state).toBe('lacks');
  expect(field('minutes').getAttribute('aria-invalid')).toBe('true');
  expect(row('wait').querySelector('.value-fault')!.textContent).toBe('还没有填，填了才算做完。');
  expect(field('note.supplier').getAttribute('aria-invalid')).toBe('true');
  await act(() => session.finish());
  expect(said.at(-1)).toBe('还有 2 项没有做、2 处必填的没有填、1 个问题没有选答案。已跳到第一处。');
  expect(document.activeElement).toBe(field('note.supplier'));
});

it('a done step says so, and the one that the work is at is marked', async () => {
  await press(box('slot'));
  expect(row('slot').querySelector('h2')!.textContent).toBe('第 1 步：slot（已做完）');
  expect([...root.querySelectorAll('[aria-current=step]')]).toEqual([row('book')]);
});

it('the report of a run that was just ended is read from its heading on, and not where it is opened later', async () => {
  const place = document.createElement('div');
  place.className = 'run';
  document.body.append(place);
  const draw = () =>
    act(() => render(h(RunSheet, { session, scene: session.$scene.get()!, say: () => {} }), place));
  await act(() => session.turn(stopEarly('停电', '')));
  await draw();
  await vi.waitFor(() => expect(place.querySelector('h3')).not.toBeNull(), 10_000);
  expect(document.activeElement).toBe(place.querySelector('h3'));
  document.querySelector<HTMLElement>('h3')!.blur();
  await act(() => render(null, place));
  await draw();
  await vi.waitFor(() => expect(place.querySelector('h3')).not.toBeNull(), 10_000);
  expect(document.activeElement).not.toBe(place.querySelector('h3'));
});
