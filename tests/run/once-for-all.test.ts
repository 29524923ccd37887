// @vitest-environment jsdom
/** A case that several items of a step hang on is answered once; at the end of the list stands what comes next. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { useStore } from '@nanostores/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Form, FormPart } from '../../src/run/model/run.ts';
import { markOf } from '../../src/run/model/run.ts';
import { startRun } from '../../src/run/kept/change-run.ts';
import { reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { Rows } from '../../src/run/rows/Rows.tsx';
import type { Desk } from '../../src/run/sheet/scene.ts';
import { RunSession } from '../../src/run/sheet/session.ts';

const part = (id: string, items: FormPart['items']): FormPart => ({
  ...{ kind: 'step', id, name: id, by: [], records: [], redLines: [] },
  items,
});
const form: Form = {
  ...{ slug: 'any', title: '随便', version: '1', outcome: '好了' },
  parts: [
    part('a', [
      { id: 'a/x', text: '双手递上房价表', when: '客人第一次光临' },
      { id: 'a/y', text: '介绍酒店', when: '客人第一次光临' },
      { id: 'a/z', text: '送地图', when: '客人第一次光临' },
      { id: 'a/v', text: '打伞', when: '下雨' },
      { id: 'a/w', text: '问房型' },
    ]),
    part('b', [{ id: 'b/x', text: '送欢迎卡', when: '客人第一次光临' }]),
  ],
};
const states = () =>
  ['a/x', 'a/y', 'a/z', 'a/v', 'a/w', 'b/x'].map((item) => markOf(session.run, item).state).join(' ');

let root: HTMLElement;
let session: RunSession;
const said = vi.fn<Desk['say']>();
function Page() {
  const scene = useStore(session.$scene);
  return scene ? h(Rows, { form, work: { session, scene } }) : null;
}
const settle = async () => {
  for (let n = 0; n < 10; n++) await act(() => new Promise((done) => setTimeout(done, 5)));
};
const press = async (target: HTMLElement | null | undefined) => {
  await act(() => target!.click());
  await settle();
};
const item = (id: string) => root.querySelector<HTMLElement>(`[data-item="${id}"]`)!;

beforeEach(async () => {
  localStorage.clear();
  said.mockReset();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const desk = { page: form, say: said, leave: () => {}, enter: () => {} };
  session = new RunSession(startRun(form, '', Date.now(), Math.random()), desk);
  await act(() => render(h(Page, {}), root));
  await settle();
});

it('answers a case once for all items of a step that hang on it and are open', async () => {
  await press(item('a/z').querySelector('input'));
  await press(item('a/x').querySelector<HTMLElement>('.run-when button'));
  expect(states()).toBe('na na done open open open');
  expect(said.mock.lastCall![0]).toBe('客人不是第一次光临，2 项记为不适用。');
  const text = reportText(reportOf(form, session.run, {}));
  for (const name of ['双手递上房价表', '介绍酒店'])
    expect(text).toMatch(new RegExp(`${name}.*不适用：客人不是第一次光临`));
  said.mock.lastCall![1]!.undo!();
  expect(states()).toBe('open open done open open open');
});

it('says of one item alone that it does not apply', async () => {
  await press(item('a/v').querySelector<HTMLElement>('.run-when button'));
  expect(states()).toBe('open open open na open open');
  expect(said.mock.lastCall![0]).toBe('「打伞」记为不适用。');
});

it('says at the end of the list that all is done, and what comes next', async () => {
  const next = '没有要做的了。按「完成」，就有报告。';
  expect(root.textContent).not.toContain(next);
  for (const id of ['a/x', 'a/v', 'b/x'])
    await press(item(id).querySelector<HTMLElement>('.run-when button'));
  await press(item('a/w').querySelector('input'));
  expect(root.querySelector('.run-end:last-child')?.textContent).toBe(next);
});
