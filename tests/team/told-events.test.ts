/** What the book tells of a run, line by line: what was recorded, when and by whom. */
import { expect, test } from 'vitest';
import { recorded } from '../../src/run/events/recorded.ts';
import type { RunEvents } from '../../src/run/events/run-events.ts';
import { givenTo } from '../../src/run/handover/given-to.ts';
import { decide, formHash, mark, newRun, stamp, writeValue, type Run } from '../../src/run/model/run.ts';
import { signed } from '../../src/run/model/signed.ts';
import { toldEvents } from '../../src/team/book/told-events.ts';
import { measuring } from '../run/forms.ts';

const LI = { id: 'li00000000000000', name: '李敏' };
const DONE = { state: 'done' } as const;

/** What Li does to a run, a second apart, and what is recorded of it. */
function worked(...deeds: ((run: Run, now: number) => Run)[]): { run: Run; events: RunEvents } {
  let run = newRun('measuring', formHash(measuring), '', 1000);
  let events = recorded(
    { run: 'measuring/r1', chains: {} },
    { device: 'd', after: run, how: 'begin', now: 1000 },
  );
  for (const [index, deed] of deeds.entries()) {
    const [before, now] = [run, 2000 + index * 1000];
    run = signed(before, deed(before, now), LI, now);
    events = recorded(events, { device: 'd', by: LI.id, before, after: run, now });
  }
  return { run, events };
}

const lines = (events: RunEvents | undefined, run: Run, forms = [measuring]) =>
  toldEvents(events, run, forms).map(
    ({ at, who, place, said, how }) => `${at} ${who}|${place}|${said}|${how ?? ''}`,
  );

test('each tick, answer and word of it stands there with its time and its doer, by the names of the text', () => {
  const { run, events } = worked(
    (one, now) => mark(one, 'greet/call', DONE, now),
    (one, now) => mark(one, 'measure/door~2', { state: 'problem', note: '量不了' }, now),
    (one, now) => decide(one, 'check', 'yes', now),
    (one, now) => decide(one, 'check', null, now),
    (one, now) => writeValue(one, 'width', '90', now),
    (one, now) => givenTo(one, '王五', now),
    (one, now) => stamp(one, 'finished', true, now),
  );
  expect(lines(events, run)).toEqual([
    '1000 ||开单|',
    '1000 ||按这一版规程做|',
    '2000 李敏|约时间 › 打电话约时间|已做|',
    '3000 李敏|上门复尺 › 量门洞（第 2 轮）|有问题：量不了|',
    '4000 李敏|复核|合格|',
    '5000 李敏|复核|取消选择|',
    '6000 李敏|width|90|',
    '7000 李敏||交给 王五|',
    '7000 李敏||交出|',
    '8000 李敏||完成|',
  ]);
});

test('where nothing was recorded step by step, what the run says', () => {
  const { run } = worked((one, now) => mark(one, 'greet/call', DONE, now));
  expect(lines(undefined, run, [])).toEqual([
    '1000 ||开单|',
    '1000 ||按这一版规程做|',
    '2000 李敏|greet/call|已做|',
  ]);
});

test('what came with a hand-over says so, with the time and the name of whoever did it', () => {
  const { run } = worked((one, now) => mark(one, 'greet/call', DONE, now));
  const events = recorded(
    { run: 'measuring/r1', chains: {} },
    { device: 'other', by: 'wang000000000000', after: run, how: 'taken', now: 9000 },
  );
  expect(lines(events, run)).toEqual([
    '1000 ||开单|taken',
    '1000 ||按这一版规程做|taken',
    '2000 李敏|约时间 › 打电话约时间|已做|taken',
  ]);
});
