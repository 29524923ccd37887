// @vitest-environment jsdom
/** A link that brings nothing new changes nothing: it leads to the run that is here. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { givenTo } from '../../src/run/handover/given-to.ts';
import { encodeRun } from '../../src/run/handover/run-code.ts';
import { takeOverRun } from '../../src/run/handover/take-over.ts';
import { changeRun, startRun } from '../../src/run/kept/change-run.ts';
import { hasRun, runStore } from '../../src/run/kept/store.ts';
import { handovers } from '../../src/run/model/handovers.ts';
import { mark, stamp, standingOf } from '../../src/run/model/run.ts';
import { formOfPage } from '../team/random-team.ts';

const form = formOfPage('lost-key');
const entered = vi.fn();

beforeEach(() => {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
  document.body.replaceChildren();
  entered.mockReset();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (value) {
    if (value !== undefined) this.returnValue = value;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const tick = (id: string, item: string, now: number) =>
  changeRun(id, (run) => mark(run, item, { state: 'done' }, now), now);

/** Opens a link and presses the button that says this, where there is one; what was said. */
async function open(code: string, press: string): Promise<string> {
  const taking = takeOverRun(form, code, entered);
  const dialog = await vi.waitFor(() => document.querySelector('dialog')!);
  const said = [...dialog.querySelectorAll('h2, p')].map(({ textContent }) => textContent).join(' ');
  const button = [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === press)!;
  await act(() => dialog.close(button.value));
  await taking;
  return said;
}

/** The code of a run with one tick, as it lies on the phone of whoever gave it. */
function given(): { id: string; code: string } {
  const id = startRun(form, '三楼', 1000, 0);
  tick(id, 'a', 2000);
  const code = encodeRun({ id, run: runStore(id).get(), from: '李强' });
  changeRun(id, (run) => givenTo(run, '赵敏', 3000), 3000);
  return { id, code };
}
const otherPhone = () => {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
};

test('whoever has taken it over and finished it is told so, and nothing is added', async () => {
  const { id, code } = given();
  otherPhone();
  expect(await open(code, '接手')).toContain('接手这一单？');
  tick(id, 'b', Date.now());
  changeRun(id, (run) => stamp(run, 'finished', true, Date.now()), Date.now());
  const before = JSON.stringify(runStore(id).get());
  expect(handovers(runStore(id).get())).toHaveLength(1);

  const said = await open(code, '打开这一单');
  expect(said).toMatch(
    /^这一单这里已经有了 「三楼」你已经接过。这里已结束，已做 2 \/ \d+ 项；链接里已做 1 \/ \d+ 项，没有新内容。/,
  );
  expect(JSON.stringify(runStore(id).get())).toBe(before);
  expect(entered).toHaveBeenCalledTimes(2);
});

test('whoever opens the link that they gave is told so, and can take the run back', async () => {
  const { id, code } = given();
  expect(await open(code, '取消')).toMatch(/^这是你自己交出的 「三楼」已交给 赵敏，.+没有新内容。/);
  expect(standingOf(runStore(id).get())).toBe('handed');
  expect(entered).not.toHaveBeenCalled();
  await open(code, '拿回来自己做');
  expect(standingOf(runStore(id).get())).toBe('open');
  expect(handovers(runStore(id).get())).toEqual([]);
  expect(entered).toHaveBeenCalledWith(id);
});

test('a link with something new is taken over as before', async () => {
  const { id, code } = given();
  otherPhone();
  await open(code, '接手');
  const more = mark(runStore(id).get(), 'c', { state: 'done' }, Date.now() + 1000);
  const later = encodeRun({ id, run: more, from: '李强' });
  expect(await open(later, '接手')).toContain('两边的记录会合到一起');
  expect(handovers(runStore(id).get())).toHaveLength(2);
  expect(runStore(id).get().marks.c!.value.state).toBe('done');
});

test('a run that was deleted here is there again once its link is taken', async () => {
  const { id, code } = given();
  otherPhone();
  await open(code, '接手');
  changeRun(id, (run) => stamp(run, 'deleted', true, Date.now()), Date.now());
  expect(hasRun(id)).toBe(false);
  await open(code, '接手');
  expect(hasRun(id)).toBe(true);
  expect(standingOf(runStore(id).get())).toBe('open');
});
