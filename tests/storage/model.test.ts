/** How records are read: what is not sound or beyond bounds is left out and said, and nothing else with it. */
import { object, pipe, regex, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { marksRecord } from '../../src/run/kept/former-marks.ts';
import { logRecord } from '../../src/quiz/sitting/log-record.ts';
import type { Attempt } from '../../src/quiz/sitting/attempt-schema.ts';
import { ordered, joinAttempts } from '../../src/quiz/sitting/merge-attempts.ts';
import { quizRecord, withScore } from '../../src/quiz/sitting/quiz-record.ts';
import { joinRuns, undo } from '../../src/run/model/join-runs.ts';
import { mark, newRun } from '../../src/run/model/run.ts';
import { formRecord, runRecord } from '../../src/run/kept/record-types.ts';
import { joinLwwMaps, lwwMap, put, revertLwwMap, type LwwMap } from '../../src/storage/records/lww-map.ts';
import {
  decode,
  encode,
  MOST_TEXT,
  soundOf,
  type RecordType,
} from '../../src/storage/records/record-type.ts';

const read = <T>(type: RecordType<T>, value: unknown) =>
  decode(type, JSON.stringify({ version: type.version, value }));

describe('a record', () => {
  it('keeps its sound entries where one is not, and says that it is not whole', () => {
    const ticks = { good: { value: true, at: 5 }, bad: { value: 'yes', at: 5 }, none: null };
    expect(read(marksRecord, { ticks, choices: {}, overrides: {} })).toEqual({
      kind: 'read',
      whole: false,
      value: { ticks: { good: { value: true, at: 5 } }, choices: {}, overrides: {} },
    });
  });

  it('keeps the scores of a quiz whose attempt is not sound', () => {
    const last = { right: 1, total: 2, at: 3 };
    expect(read(quizRecord, { attempt: { seed: 'x' }, last })).toEqual({
      kind: 'read',
      whole: false,
      value: { attempt: undefined, finished: undefined, best: undefined, last },
    });
    const away = {
      seed: 1,
      startedAt: 1,
      scope: 'test',
      address: 'https://x.example/',
      keys: [],
      position: 0,
      given: {},
    };
    expect(read(quizRecord, { attempt: away })).toEqual({ kind: 'unreadable' });
  });

  it('keeps the sound answers of a log', () => {
    const sound = { at: 5, key: 'a/b', hash: 'h', right: true, attempt: 1, scope: 'all' };
    expect(read(logRecord, { answered: [sound, { ...sound, at: 1e300 }], finished: [] })).toEqual({
      kind: 'read',
      whole: false,
      value: { answered: [sound], finished: [] },
    });
  });

  it('is not read where a part breaks a rule that nothing mends', () => {
    const schema = object({ id: pipe(string(), regex(/^\w+$/)) });
    expect(soundOf(schema, { id: 'a1' })).toEqual({ value: { id: 'a1' }, whole: true });
    expect(soundOf(schema, { id: 'a 1' })).toBeUndefined();
  });

  it('is not read where it is longer than any record', () => {
    const text = encode(formRecord, { slug: 's', title: 'x'.repeat(MOST_TEXT), version: '1', parts: [] });
    expect(decode(formRecord, text)).toEqual({ kind: 'unreadable' });
  });

  it('is no form with more parts than any page has', () => {
    const part = { kind: 'step', name: '步', items: [], by: [], records: [], redLines: [] };
    const form = (count: number) => ({
      slug: 's',
      title: 't',
      version: '1',
      parts: Array.from({ length: count }, (_, n) => ({ ...part, id: `s${n}` })),
    });
    expect(read(formRecord, form(500)).kind).toBe('read');
    expect(read(formRecord, form(501))).toEqual({ kind: 'unreadable' });
  });

  it('is no form where its open points are none, as the page would show them', () => {
    const part = { kind: 'step', id: 'a', name: 'A', items: [], by: [], records: [], redLines: [] };
    const form = (points: unknown) => ({ slug: 's', title: 'S', version: '1', parts: [{ ...part, points }] });
    const read = (points: unknown) =>
      decode(formRecord, JSON.stringify({ version: 1, value: form(points) })).kind;
    expect(read([{ kind: 'gap', text: '谁来定？' }])).toBe('read');
    expect(read(5)).toBe('unreadable');
    expect(read([{ kind: 'joke', text: '谁来定？' }])).toBe('unreadable');
    expect(read([{ kind: 'legal' }])).toBe('unreadable');
  });

  it('is no run without a page', () => {
    expect(read(runRecord, newRun('', 'f', 'name', 5))).toEqual({ kind: 'unreadable' });
    expect(read(runRecord, newRun('page', 'f', 'name', 5)).kind).toBe('read');
  });
});

describe('times that no clock can show', () => {
  const far = (at: number, rev?: number): LwwMap<string> => {
    const value = { name: { value: 'far', at, ...(rev === undefined ? {} : { rev }) } };
    const decoded = read<LwwMap<string>>(
      {
        name: 'x',
        version: 1,
        initial: {},
        schema: lwwMap(string()),
      },
      value,
    );
    return (decoded as { value: LwwMap<string> }).value;
  };

  it.each<[number, number | undefined]>([
    [1e300, undefined],
    [3.0936e15, undefined],
    [5, 1e300],
    [5, Number.MAX_SAFE_INTEGER],
  ])('do not freeze a value: at %d, rev %d', (at, rev) => {
    const there = far(at, rev);
    const changed = put(there, 'name', 'mine', 1000);
    expect(joinLwwMaps(there, changed).name!.value).toBe('mine');
    expect(joinLwwMaps(changed, there).name!.value).toBe('mine');
    // Also after it was written and read again.
    expect(far(changed.name!.at, changed.name!.rev).name!.rev).toBe(changed.name!.rev);
    expect(Number.isNaN(new Date(there.name!.at).getTime())).toBe(false);
  });
});

describe('a clock that was set back', () => {
  it('does not undo a newer score, nor a newer attempt', () => {
    const attempt: Attempt = {
      seed: 1,
      startedAt: 9000,
      scope: 'all',
      keys: ['a/b'],
      position: 0,
      given: {},
    };
    const first = withScore(
      {},
      { ...attempt, given: { 'a/b': { response: { kind: 'gaps', texts: ['x'] }, hash: 'h', right: true } } },
      9000,
    );
    const again = ordered({ ...attempt, seed: 2, startedAt: 1000 }, attempt, first.attempt, 1000);
    const second = withScore(first, again, 1000);
    const joined = quizRecord.merge!(first, second);
    expect(joined.attempt!.seed).toBe(2);
    expect(joined.last).toMatchObject({ right: 0, at: 1000 });
    expect(joined.best).toMatchObject({ right: 1, at: 9000 });
  });

  it('an answer that was changed stays changed, in whatever order it is joined', () => {
    const fresh: Attempt = { seed: 1, startedAt: 5, scope: 'all', keys: ['a/b'], position: 0, given: {} };
    const answer = (before: Attempt, chosen: number, now: number) =>
      ordered(
        { ...before, given: { 'a/b': { response: { kind: 'choice', chosen: [chosen] }, hash: 'h' } } },
        before,
        before,
        now,
      );
    const one = answer(fresh, 1, 10);
    const two = answer(one, 0, 7);
    for (const joined of [joinAttempts(one, two), joinAttempts(two, one)])
      expect(joined!.given['a/b']!.response).toEqual({ kind: 'choice', chosen: [0] });
  });
});

describe('taking back', () => {
  it('leaves what somebody else has put on the same item since', () => {
    const before = newRun('page', 'f', '', 1);
    const after = mark(before, 'a', { state: 'done' }, 10);
    const since = mark(after, 'a', { state: 'problem', note: '坏了' }, 20);
    expect(undo(since, before, after, 30)).toEqual(since);
    expect(undo(after, before, after, 30).marks.a!.value).toEqual({ state: 'open' });
  });

  it('takes back each entry of a change by itself', () => {
    const before = put(put<boolean>({}, 'a', true, 1), 'b', true, 2);
    const after = put(put(before, 'a', false, 10), 'b', false, 10);
    const since = put(after, 'b', true, 20);
    const undone = revertLwwMap(since, before, after, false, 30);
    expect(undone.a).toEqual({ value: true, at: 1, rev: 30 });
    expect(undone.b).toEqual({ value: true, at: 20 });
  });
});

it('two copies of a run are joined alike from either side, whatever page one of them names', () => {
  const [one, other] = [newRun('page', 'f', 'a', 5), newRun('', 'g', 'b', 9)];
  expect(joinRuns(one, other)).toEqual(joinRuns(other, one));
  expect(joinRuns(one, other).slug).toBe('page');
});
