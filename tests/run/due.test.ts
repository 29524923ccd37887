/** Since when a step has its time: from what the work came from, whatever stands above it on the page. */
import { describe, expect, it } from 'vitest';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { limitsOf, nextDue, startOf } from '../../src/run/limits/due.ts';
import { clockedOf, pathOf } from '../../src/run/model/path.ts';
import {
  decide,
  formOf,
  mark,
  newRun,
  setStart,
  stamp,
  type Form,
  type Run,
} from '../../src/run/model/run.ts';
import { clockDue } from '../../src/run/report/clock-due.ts';
import { choose } from './choose.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { page, source } from '../procedure/example.ts';

const step = (id: string, attributes = '', inside = `- [ ] 做${id} {/* id: x */}`) =>
  `<Step id="${id}" name="${id}" ${attributes}>\n\n${inside}\n\n</Step>\n`;
const timed = (id: string, attributes = '', inside?: string) =>
  step(id, `limit="10 分钟内" within="PT10M" ${attributes}`, inside);
const ask = (...answers: string[]) =>
  `- [ ] 做 {/* id: x */}\n\n<Ask question="怎样？">\n\n${answers.join('\n')}\n\n</Ask>`;
const phase = (id: string, inside: string, attributes = '') =>
  `<Phase id="${id}" name="${id}段" ${attributes}>\n\n${inside}\n\n</Phase>\n`;
const together = (id: string, inside: string) =>
  `<Together id="${id}" name="${id}组">\n\n${inside}\n\n</Together>\n`;
const form = (body: string): Form =>
  formOf(
    { slug: 'any', title: '随便', version: '1', ...page(source(body)).outline } as unknown as Procedure,
    (id) => id,
  );

const at = (clock: string) => new Date(`2026-11-21T${clock}`).getTime();
const begun = (clock = '06:00') => newRun('any', 'f', '', at(clock));
/** Ticks items at clocks: `a 06:10`. */
const done = (run: Run, ...all: string[]): Run =>
  all.reduce((left, each) => {
    const [id, clock] = each.split(' ') as [string, string];
    const [step, round] = id.split('~');
    return mark(left, `${step}/x${round ? `~${round}` : ''}`, { state: 'done' }, at(clock));
  }, run);
/** When the time of a row's limit begins: its clock. */
function since(of: Form, run: Run, key: string): string | undefined {
  const { rows } = pathOf(of, run);
  const row = rows.find((each) => each.key === key)!;
  const start = startOf(rows, run, row, limitsOf(run, row)[0]!);
  return start === undefined ? undefined : new Date(start).toTimeString().slice(0, 5);
}

describe('the time of a limit begins', () => {
  it('in the first step of each part of what runs side by side at the end of what came before it', () => {
    const of = form(step('a') + together('t', timed('b') + timed('c') + phase('p', step('d') + timed('e'))));
    expect([since(of, begun(), 'b'), since(of, begun(), 'c')]).toEqual([undefined, undefined]);
    const run = done(begun(), 'a 06:10', 'b 06:50');
    expect([since(of, run, 'b'), since(of, run, 'c'), since(of, run, 'e')]).toEqual([
      '06:10',
      '06:10',
      undefined,
    ]);
    expect(since(of, done(run, 'd 06:20'), 'e')).toBe('06:20');
  });

  it('behind the join when the last of the parts was done', () => {
    const of = form(together('t', step('b') + step('c')) + timed('d'));
    expect(since(of, done(begun(), 'c 06:30'), 'd')).toBeUndefined();
    expect(since(of, done(begun(), 'b 07:15', 'c 06:30'), 'd')).toBe('07:15');
  });

  it('with the run in its first step, and where it says so', () => {
    const of = form(
      timed('a') +
        step('b', '', `- [ ] 做 {/* id: x */}\n\n<Limit within="PT1H" from="start">1 小时内</Limit>`),
    );
    expect([since(of, begun(), 'a'), since(of, begun(), 'b')]).toEqual(['06:00', '06:00']);
  });

  it('at the end of the step before one that is not done this time, or has nothing to do', () => {
    const of = form(step('a') + step('b', 'when="下雨"') + step('c', '', '只看一眼。') + timed('d'));
    const run = done(begun(), 'a 06:10');
    expect(since(of, run, 'd')).toBeUndefined();
    expect(since(of, decide(run, 'b.when', 'no', at('06:30')), 'd')).toBe('06:10');
  });

  it('in a step that an answer leads to when that was asked and done', () => {
    const of = form(
      step('a', '', ask('- [这边](#b)', '- [那边](#c)')) + step('b', 'next="end"') + timed('c'),
    );
    const answer = of.parts[0]!.ask!.answers[1]!.id;
    const run = done(begun(), 'a 06:10', 'b 06:20');
    expect(since(of, run, 'c')).toBeUndefined();
    expect(since(of, choose(run, 'a', answer, at('06:30')), 'c')).toBe('06:30');
  });

  it('in each round of a phase with the answer that has begun it', () => {
    const of = form(phase('p', timed('a') + step('b'), 'repeat="还有吗？"'));
    const run = choose(done(begun(), 'a 06:10', 'b 06:20'), 'p.repeat', 'yes', at('06:40'));
    expect([since(of, run, 'a'), since(of, run, 'a~2')]).toEqual(['06:00', '06:40']);
  });

  it('with the step that it names, of the same round', () => {
    const named = `- [ ] 做 {/* id: x */}\n\n<Limit within="PT1H" from="a">1 小时内</Limit>`;
    const of = form(phase('p', step('a') + step('b') + step('c', '', named), 'repeat="还有吗？"'));
    const once = choose(done(begun(), 'a 06:10', 'b 06:20', 'c 06:30'), 'p.repeat', 'yes', at('06:40'));
    const run = done(once, 'a~2 06:50');
    expect([since(of, run, 'c'), since(of, run, 'c~2')]).toEqual(['06:10', '06:50']);
  });
});

describe('by the clock the time of a limit begins', () => {
  it('at the time of the step', () => {
    const of = form(step('z') + timed('a', 'at="08:00,17:30"'));
    expect([since(of, begun('06:05'), 'a'), since(of, begun('06:05'), 'a~2')]).toEqual(['08:00', '17:30']);
  });

  it('of the next day, where the run was begun late in the evening', () => {
    const of = form(step('z') + timed('a', 'at="02:00"'));
    const run = begun('22:00');
    const { rows } = pathOf(of, run);
    const row = rows.find(({ key }) => key === 'a')!;
    expect(startOf(rows, run, row, limitsOf(run, row)[0]!)).toBe(new Date('2026-11-22T02:00').getTime());
  });

  it('of what is done every so often with the run, then when it is done again', () => {
    const of = form(step('z') + timed('a', 'every="PT30M"'));
    const run = choose(done(begun(), 'a 06:07'), 'a', 'again', at('06:08'));
    expect([since(of, run, 'a'), since(of, run, 'a~2')]).toEqual(['06:00', '06:37']);
  });

  it('and what had its turn only after the run was over was not left undone', () => {
    const of = form(step('z') + step('a', 'every="PT1H"') + step('b', 'at="09:00"'));
    const open = choose(done(begun(), 'a 06:07'), 'a', 'again', at('06:08'));
    const counts = (run: Run, end = Infinity) =>
      clockedOf({ rows: clockDue(pathOf(of, run).rows, run, end) }, run);
    const finishedAt = (clock: string) => reportOf(of, stamp(open, 'finished', true, at(clock)), {}).clocked;
    expect(counts(open)).toEqual({ done: 1, open: 2, problems: 0 });
    expect(counts(open, at('07:06'))).toEqual({ done: 1, open: 0, problems: 0 });
    expect(finishedAt('07:06')).toEqual({ done: 1, open: 0, problems: 0 });
    expect(finishedAt('07:08')).toEqual({ done: 1, open: 1, problems: 0 });
    expect(finishedAt('09:01')).toEqual({ done: 1, open: 2, problems: 0 });
  });

  it('when the step by the clock that it names was done', () => {
    const named = `- [ ] 做 {/* id: x */}\n\n<Limit within="PT1H" from="a">1 小时内</Limit>`;
    const of = form(step('b', '', named) + step('a', 'at="08:00"'));
    expect(since(of, begun(), 'b')).toBeUndefined();
    expect(since(of, done(begun(), 'a 08:20'), 'b')).toBe('08:20');
    expect(since(of, done(begun(), 'b 07:00', 'a 08:20'), 'b')).toBeUndefined();
  });
});

it('nothing behind a step that is done only sometimes is off before it is known whether it is', () => {
  const of = form(
    step('a') +
      step('rain', 'when="下雨"', ask('- [小雨](#go)', '- [暴雨](#end "改约")')) +
      step('far', 'when="太远"', '- [ ] 叫车 {/* id: x */}') +
      step('go'),
  );
  const state = (run: Run) => pathOf(of, run).rows.find(({ key }) => key === 'far')!.state;
  const run = done(begun(), 'a 06:10');
  expect(state(run)).toBe('ahead');
  expect(state(decide(run, 'rain.when', 'no', at('06:20')))).toBe('current');
  expect(state(done(run, 'rain 06:20'))).toBe('off');
});

it('a shortest time is said as not before, and is never overrun', () => {
  const of = form(step('a') + step('b', 'limit="至少 30 分钟" within="PT30M" least'));
  const run = done(begun(), 'a 06:10', 'b 09:00');
  const told = reportOf(of, run, {}).parts[1]!.limits;
  expect(told).toEqual([{ text: '至少 30 分钟', due: at('06:40'), late: undefined }]);
  const open = done(begun(), 'a 06:10');
  expect(nextDue(pathOf(of, open).rows, open, {})).toBeUndefined();
});

describe('only what surely has to be done is due', () => {
  const within = (days: number) =>
    `- [ ] 做 {/* id: x */}\n\n<Limit within="P${days}D" from="start">${days} 天内</Limit>`;
  /** When the run is due next: its day. */
  const next = (of: Form, run: Run) => {
    const found = nextDue(pathOf(of, run).rows, run, {});
    return found && new Date(found.due).toLocaleDateString('sv');
  };
  const unsure = (of: Form, run: Run) =>
    pathOf(of, run).rows.flatMap(({ key, unsure }) => (unsure ? [key] : []));
  const answerOf = (of: Form, index: number) => of.parts[0]!.ask!.answers[index]!.id;

  it('and no step that only one answer leads to, before that is chosen', () => {
    const of = form(
      step('a', '', ask('- [安全](#b)', '- [漏水](#c)', '- [其他](#d)')) +
        step('b', 'next="e"', within(2)) +
        step('c', 'next="e"', within(3)) +
        step('d', '', within(7)) +
        step('e'),
    );
    expect(unsure(of, begun())).toEqual(['b', 'c', 'd']);
    expect(next(of, begun())).toBeUndefined();
    const run = choose(begun(), 'a', answerOf(of, 1), at('06:10'));
    expect(unsure(of, run)).toEqual([]);
    expect(next(of, run)).toBe('2026-11-24');
  });

  it('but a step that all answers lead to, whichever is chosen', () => {
    const of = form(
      step('a', '', ask('- [这边](#b)', '- [那边](#c)')) + step('b') + step('c', '', within(5)) + step('d'),
    );
    expect(unsure(of, begun())).toEqual([]);
    expect(next(of, begun())).toBe('2026-11-26');
  });

  it('and no step behind an answer that may end the work', () => {
    const of = form(
      step('a', '', ask('- [做](#b)', '- [不做](#end "不做")')) + step('b', '', within(5)) + step('c'),
    );
    expect(unsure(of, begun())).toEqual(['b']);
    expect(next(of, begun())).toBeUndefined();
  });

  it('a step that is done only when something is so once it is said that it is, or something is done in it', () => {
    const of = form(step('a') + step('b', 'when="下雨"', within(2)) + step('c', '', within(9)));
    expect(unsure(of, begun())).toEqual(['b']);
    expect(next(of, begun())).toBe('2026-11-30');
    expect(next(of, decide(begun(), 'b.when', 'yes', at('06:10')))).toBe('2026-11-23');
    expect(next(of, decide(begun(), 'b.when', 'no', at('06:10')))).toBe('2026-11-30');
  });

  it('nor what comes of what may not be so', () => {
    const of = form(
      step('a') + step('b', 'when="下雨" next="d"') + step('c', '', within(3)) + step('d', '', within(4)),
    );
    expect(unsure(of, begun())).toEqual(['c']);
    const off = form(
      step('a') +
        step('b', 'when="下雨"', ask('- [停工](#d)', '- [照做](#c)')) +
        step('c', 'next="end"') +
        step('d', '', within(4)),
    );
    expect(unsure(off, begun())).toEqual(['d']);
  });

  it('in each part of what runs side by side for itself', () => {
    const of = form(
      together(
        't',
        phase('p', step('a', '', ask('- [要](#b)', '- [不要](#c)')) + step('b', '', within(2)) + step('c')) +
          step('d', '', within(3)),
      ) + step('e', '', within(6)),
    );
    expect(unsure(of, begun())).toEqual(['b']);
    expect(next(of, begun())).toBe('2026-11-24');
  });

  it('and what somebody has set a time for, or begun', () => {
    const of = form(
      step('a', '', ask('- [这边](#b)', '- [那边](#c)')) +
        step('b', 'next="end"', within(2)) +
        step('c', '', `- [ ] 做 {/* id: y */}\n${within(3)}`),
    );
    expect(next(of, setStart(begun(), 'b', at('08:00'), at('06:10')))).toBe('2026-11-23');
    expect(next(of, done(begun(), 'c 06:10'))).toBe('2026-11-24');
  });
});
