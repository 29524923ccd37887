// @vitest-environment jsdom
/** The fields of values: what they show is what the run keeps. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { useStore } from '@nanostores/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Value } from '../../src/procedure/model/values/value.ts';
import { stamp, writeValue, writtenIn, type Form } from '../../src/run/model/run.ts';
import { startRun } from '../../src/run/kept/change-run.ts';
import { runStore } from '../../src/run/kept/store.ts';
import { RunSession } from '../../src/run/sheet/session.ts';
import { RowValues } from '../../src/run/values/RowValues.tsx';
import { pictures } from '../storage/attachments-in-memory.ts';

vi.mock('../../src/storage/attachments.ts', async () => ({
  ...(await import('../storage/attachments-in-memory.ts')),
  newAttachmentId: () => `picture-${pictures.size}`,
}));
/** Photos that are being read, in the order in which they were chosen. */
const reading: ((photo: Blob) => void)[] = [];
vi.mock('../../src/run/pictures/photo.ts', () => ({
  scaledPhoto: () => new Promise<Blob>((done) => reading.push(done)),
}));

const width: Value = { id: 'width', kind: 'number', unit: '毫米', name: '宽' };
const photo: Value = { id: 'photo', kind: 'photo', name: '照片' };
const values = [width, photo];
const part = { kind: 'step' as const, id: 'a', name: '量', by: [], records: [], redLines: [] };
const form: Form = {
  ...{ slug: 'any', title: '随便', version: '1' },
  parts: [{ ...part, items: [{ id: 'a/x', text: '量', values }] }],
};
const item = { key: 'a/x', text: '量', values };

let [root, session, id] = [document.createElement('div'), {} as RunSession, ''];
const said: string[] = [];
function Page() {
  const scene = useStore(session.$scene);
  return scene ? h(RowValues, { values, item, session, scene, row: scene.rows[0]! }) : null;
}
const field = () => root.querySelector<HTMLInputElement>('input[type=text]')!;
const kept = (key: string) => writtenIn(runStore(id).get(), key);
const event = (target: HTMLElement, name: string) =>
  act(async () => {
    target.dispatchEvent(new Event(name, { bubbles: true }));
    await Promise.resolve();
  });
const elsewhere = (text: string) =>
  act(async () => {
    runStore(id).update((run) => writeValue(run, 'width', text, Date.now() + 1000));
    // The page shows it in a task of its own.
    await new Promise((done) => setTimeout(done, 5));
  });
async function type(text: string, ...events: string[]) {
  field().value = text;
  for (const name of ['input', ...events]) await event(field(), name);
}

beforeEach(async () => {
  pictures.clear();
  reading.length = said.length = 0;
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => {};
  id = startRun(form, '', Date.now(), Math.random());
  session = new RunSession(id, {
    ...{ page: form, leave: () => {}, enter: () => {} },
    say: (text) => said.push(text),
  });
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(h(Page, {}), root));
});

it('shows the value of the record once it is left, whoever wrote it', async () => {
  await type('100', 'change');
  await vi.waitFor(() => expect(kept('width')).toBe('100'));
  field().focus();
  await elsewhere('200');
  expect(field().value).toBe('100');
  await act(() => field().blur());
  expect(field().value).toBe('200');
});

it('shows what was being typed when the page was loaded anew, and writes it down once it is left', async () => {
  await type('12');
  await act(() => render(null, root));
  await act(() => render(h(Page, {}), root));
  expect(field().value).toBe('12');
  expect(kept('width')).toBe('');
  field().focus();
  await act(async () => field().blur());
  await vi.waitFor(() => expect(kept('width')).toBe('12'));
  await act(() => render(null, root));
  await elsewhere('200');
  await act(() => render(h(Page, {}), root));
  expect(field().value, 'what was written down waits no longer').toBe('200');
});

it('writes down what is typed back to what it showed, where the record says otherwise', async () => {
  await type('100', 'change');
  field().focus();
  await elsewhere('200');
  await type('1005');
  await type('100');
  await act(async () => field().blur());
  await vi.waitFor(() => expect(kept('width')).toBe('100'));
  expect(field().value).toBe('100');
});

it('says that what cannot be read is not kept, and what still is', async () => {
  await type('１００毫米', 'change');
  await vi.waitFor(() => expect(field().value).toBe('100'));
  await type('12,5', 'change');
  expect(kept('width')).toBe('100');
  expect(root.querySelector('.value-fault')!.textContent).toBe(
    '「12,5」里的逗号可能是小数点，没有记下。小数点请写「.」，千位的逗号不写。记着的还是「100 毫米」。',
  );
  await act(() => field().blur());
  expect(field().value).toBe('12,5');
});

const choosePhoto = async () => {
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new Blob(['x'])], configurable: true });
  await event(input, 'change');
};
const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
const read = (which: number, bytes: string) =>
  act(async () => {
    reading[which]!(new Blob([bytes]));
    await new Promise((done) => setTimeout(done));
  });

it('keeps the photo that was chosen last, and asks before the page is left meanwhile', async () => {
  await choosePhoto();
  await choosePhoto();
  expect(root.textContent).toContain('正在保存…');
  expect(leaving()).toBe(true);
  await read(1, 'later');
  await read(0, 'old');
  expect(kept('photo')).toBe('file:picture-0:5');
  expect([...pictures.keys()]).toEqual(['picture-0']);
  expect(root.textContent).not.toContain('正在保存…');
  expect(leaving()).toBe(false);
});

it('says that the run is finished where a photo comes too late', async () => {
  await choosePhoto();
  runStore(id).update((run) => stamp(run, 'finished', true, Date.now()));
  await read(0, 'late');
  expect(said.at(-1)).toBe('没有记下：这一单已经完成。要改，先重新打开。');
  expect(kept('photo')).toBe('');
});
