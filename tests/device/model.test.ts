import { describe, expect, it } from 'vitest';
import {
  backup,
  keysOfProcedure,
  keysOfProfile,
  planImport,
  shares,
  subjects,
  type AnyShape,
  type Import,
} from '../../src/device/model.ts';
import { fullness, type Shape } from '../../src/storage/model.ts';

/** Words with a time each: the newest time wins. Version 1 was a list without times. */
const words: Shape<Record<string, number>> = {
  name: 'run',
  version: 2,
  initial: {},
  parse: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((time) => typeof time === 'number')
      ? (value as Record<string, number>)
      : undefined,
  migrations: { 1: (value) => Object.fromEntries((value as string[]).map((word) => [word, 0])) },
  merge: (mine, theirs) => {
    const joined = { ...mine };
    for (const [word, time] of Object.entries(theirs)) joined[word] = Math.max(joined[word] ?? 0, time);
    return joined;
  },
};
const shapes = [words as unknown as AnyShape];
const record = (value: unknown, version = 2) => JSON.stringify({ version, value });
const file = (records: Record<string, unknown>, rest = {}) =>
  JSON.stringify({ app: 'zhaozhang', format: 1, records, setAside: {}, ...rest });

function plan(text: string, texts: Record<string, string> = {}): Import {
  const read = planImport(text, new Map(Object.entries(texts)), shapes);
  if (read.kind === 'refused') throw new Error(read.refusal.why);
  return read.plan;
}

describe('an export', () => {
  it('holds every record and what could not be read, and comes back as it was', () => {
    const texts = new Map([
      ['run:a', record({ 门: 1 })],
      ['run:b', '{"version":2,"val'],
      ['set-aside:zhaozhang:run:c', 'broken'],
    ]);
    const text = backup(texts, new Date(0));
    expect(JSON.parse(text)).toEqual({
      app: 'zhaozhang',
      format: 1,
      exported: '1970-01-01T00:00:00.000Z',
      records: { 'run:a': { version: 2, value: { 门: 1 } } },
      setAside: { 'run:b': '{"version":2,"val', 'set-aside:zhaozhang:run:c': 'broken' },
    });
    expect(plan(text).changes).toEqual(
      new Map([
        ['run:a', record({ 门: 1 })],
        ['set-aside:zhaozhang:run:b', '{"version":2,"val'],
        ['set-aside:zhaozhang:run:c', 'broken'],
      ]),
    );
  });
});

describe('an import', () => {
  it('joins each record by its own rule and counts what it does', () => {
    const done = plan(
      file({
        'run:new': { version: 2, value: { 灯: 3 } },
        'run:both': { version: 2, value: { 门: 9, 窗: 1 } },
        'run:same': { version: 2, value: { 门: 1 } },
      }),
      { 'run:both': record({ 门: 5, 桌: 2 }), 'run:same': record({ 门: 1 }), 'run:mine': record({ 床: 1 }) },
    );
    expect(done).toMatchObject({ added: 1, joined: 1, same: 1, left: 0 });
    expect(done.changes).toEqual(
      new Map([
        ['run:new', record({ 灯: 3 })],
        ['run:both', record({ 门: 9, 桌: 2, 窗: 1 })],
      ]),
    );
  });

  it('brings older records up to date', () => {
    expect(plan(file({ 'run:a': { version: 1, value: ['门'] } })).changes.get('run:a')).toBe(
      record({ 门: 0 }),
    );
  });

  it('leaves a record that a newer version wrote here, and sets aside one that cannot be read', () => {
    const done = plan(
      file({ 'run:a': { version: 2, value: {} }, 'run:b': { version: 2, value: { 门: 1 } } }),
      {
        'run:a': record({}, 3),
        'run:b': 'broken',
      },
    );
    expect(done.left).toBe(1);
    expect(done.changes).toEqual(
      new Map([
        ['set-aside:zhaozhang:run:b', 'broken'],
        ['run:b', record({ 门: 1 })],
      ]),
    );
  });

  it.each([
    ['broken', '{"app":"zhaozhang","rec', { why: 'broken' }],
    ['without records', JSON.stringify({ app: 'zhaozhang', format: 1 }), { why: 'broken' }],
    ['without its form', JSON.stringify({ app: 'zhaozhang', records: {}, setAside: {} }), { why: 'broken' }],
    ['of another program', '{"tasks":[]}', { why: 'foreign' }],
    ['no object', '[1,2]', { why: 'foreign' }],
    ['of a newer form', file({}, { format: 2 }), { why: 'newer', what: '2' }],
    ['with a newer record', file({ 'run:a': { version: 3, value: {} } }), { why: 'newer', what: 'run:a' }],
    ['with an unknown kind', file({ 'plan:a': { version: 1, value: {} } }), { why: 'newer', what: 'plan:a' }],
    [
      'with an unsound record',
      file({ 'run:a': { version: 2, value: { 门: 'x' } } }),
      { why: 'unsound', what: 'run:a' },
    ],
    ['with an unsound rest', file({}, { setAside: { 'run:a': 1 } }), { why: 'unsound', what: 'run:a' }],
  ])('refuses a file %s', (_, text, refusal) => {
    expect(planImport(text, new Map(), shapes)).toEqual({ kind: 'refused', refusal });
  });
});

describe('what is kept', () => {
  const texts = new Map([
    ['run:walk-in/1', 'x'.repeat(1000)],
    ['run:walk-in/2@p1', 'x'],
    ['marks:walk-in', 'x'],
    ['quiz:group@p1', 'x'],
    ['form:walk-in/h', 'x'],
    ['settings:theme', 'x'],
    ['set-aside:zhaozhang:run:walk-in/3', 'x'],
  ]);

  it('is counted by kind, the largest first', () => {
    expect(shares(texts).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'run 2',
      'set-aside 1',
      'form 1',
      'settings 1',
      'marks 1',
      'quiz 1',
    ]);
    expect(fullness(new Map([['run:a', 'x'.repeat(2_621_434)]]))).toBeCloseTo(0.5);
  });

  it('is found by procedure and by profile', () => {
    expect(keysOfProcedure(texts, 'walk-in')).toEqual([
      'run:walk-in/1',
      'run:walk-in/2@p1',
      'marks:walk-in',
      'form:walk-in/h',
    ]);
    expect(keysOfProfile(texts, 'p1')).toEqual(['run:walk-in/2@p1', 'quiz:group@p1']);
    expect(keysOfProfile(texts, '')).toEqual(['run:walk-in/1', 'marks:walk-in']);
    expect(subjects(texts)).toEqual(['walk-in', 'group']);
  });
});
