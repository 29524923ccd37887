import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/device/model/backup.ts';
import { offers } from '../../src/device/model/import/offers.ts';
import { readBytes, readFile } from '../../src/device/model/read-file.ts';
import { runEventsRecord } from '../../src/run/events/events-record.ts';
import { PREFIX } from '../../src/site/site.ts';
import { lenient, type RecordType } from '../../src/storage/records/record-type.ts';
import { asKind, bringIn, fileOf, FROM, read } from './bring-in.ts';

/** Words with a time each: the newest time wins. Version 1 was a list without times. */
const words: RecordType<Record<string, number>> = {
  name: 'run',
  version: 2,
  initial: {},
  schema: v.record(v.string(), v.number()),
  migrations: { 1: (value) => Object.fromEntries((value as string[]).map((word) => [word, 0])) },
  merge: (mine, theirs) => {
    const joined = { ...mine };
    for (const [word, time] of Object.entries(theirs)) joined[word] = Math.max(joined[word] ?? 0, time);
    return joined;
  },
};
/** The same, where a part that is not sound is left out. */
const parts: RecordType<Record<string, number>> = {
  ...words,
  name: 'part',
  version: 1,
  schema: lenient((value, leaveOut) => {
    const all = Object.entries(value as object);
    const sound = all.filter(([, time]) => typeof time === 'number') as [string, number][];
    if (sound.length < all.length) leaveOut();
    return Object.fromEntries(sound);
  }),
};
const kinds = [
  asKind(words, { part: 'work', fits: (id: string) => !id.startsWith('bad/') }),
  asKind(parts, { part: 'work' }),
];
const record = (value: unknown, version = 2) => JSON.stringify({ version, value });
const file = (records: Record<string, unknown>, rest = {}) =>
  JSON.stringify({ app: 'zhaozhang', format: 1, records, setAside: {}, ...rest });
const plan = (text: string, texts: Record<string, string> = {}) =>
  bringIn(text, new Map(Object.entries(texts)), kinds);

describe('an export', () => {
  it('says where it comes from, holds every record and what could not be read, and comes back as it was', () => {
    const texts = new Map([
      ['run:a', record({ 门: 1 })],
      ['run:b', '{"version":2,"val'],
      ['set-aside:run:c', 'broken'],
      ['device:self', '{}'],
      ['import:x', '{}'],
    ]);
    const text = fileOf(texts);
    expect(JSON.parse(text)).toEqual({
      app: 'zhaozhang',
      format: 1,
      exported: '1970-01-01T00:00:00.000Z',
      from: FROM,
      records: { 'run:a': { version: 2, value: { 门: 1 } } },
      setAside: { 'run:b': '{"version":2,"val', 'set-aside:run:c': 'broken' },
    });
    expect(plan(text).changes).toEqual(
      new Map([
        ['run:a', record({ 门: 1 })],
        ['set-aside:run:b', '{"version":2,"val'],
        ['set-aside:run:c', 'broken'],
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
    expect(done).toMatchObject({ added: 1, joined: 1, same: 1, left: 0, out: 0, aside: 0 });
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
      { 'run:a': record({}, 3), 'run:b': 'broken' },
    );
    expect(done.left).toBe(1);
    expect(done.changes).toEqual(
      new Map([
        ['set-aside:run:b', 'broken'],
        ['run:b', record({ 门: 1 })],
      ]),
    );
  });

  it('names a page as this site does, and one that it does not have as the file does', () => {
    const named = [
      asKind(words, { part: 'work', tell: (_: never, titles) => `${titles.get('a')} ${titles.get('b')}` }),
      asKind(parts, { part: 'source', page: (value: Record<string, number>) => Object.keys(value) as never }),
    ];
    const text = file({
      'run:x': { version: 2, value: {} },
      'part:a': { version: 1, value: { a: 1, 他们的甲: 1 } },
      'part:b': { version: 1, value: { b: 1, 他们的乙: 1 } },
    });
    expect(offers(read(text, named), named, { whose: 'other' }, new Map([['a', '我们的甲']]))).toEqual([
      { kind: 'run', state: 'proposed', count: 1, tells: ['我们的甲 他们的乙'] },
    ]);
  });

  it('writes over no text that was set aside before, and sets aside what is read only in part', () => {
    const done = plan(
      file({ 'run:a': { version: 2, value: { 门: 1 } }, 'part:b': { version: 1, value: { 窗: 1 } } }),
      {
        'run:a': 'broken again',
        'set-aside:run:a': 'broken before',
        'part:b': record({ 门: 2, 桌: 'x' }, 1),
      },
    );
    expect(done.changes).toEqual(
      new Map([
        ['set-aside:run:a~2', 'broken again'],
        ['run:a', record({ 门: 1 })],
        ['set-aside:part:b', record({ 门: 2, 桌: 'x' }, 1)],
        ['part:b', record({ 门: 2, 窗: 1 }, 1)],
      ]),
    );
  });

  it('takes every record that it can use, names the others with their reason, and sets them aside', () => {
    const text = file(
      {
        'run:good': { version: 2, value: { 门: 1 } },
        'run:newer': { version: 3, value: {} },
        'run:unsound': { version: 2, value: { 门: 'x' } },
        'run:bad/1': { version: 2, value: { 门: 1 } },
        'run:': { version: 2, value: {} },
        'plan:a': { version: 1, value: {} },
        __proto__: 1,
      },
      { setAside: { 'run:c': 'broken', 'run:d': 7 } },
    );
    expect(read(text, kinds).unusable.map(({ key, why }) => `${key} ${why}`)).toEqual([
      'run:newer newer',
      'run:unsound unsound',
      'run:bad/1 damaged',
      'run: damaged',
      'plan:a unknown',
      'run:c unread',
      'run:d unread',
    ]);
    const done = plan(text, { 'set-aside:run:c': 'other', 'set-aside:run:newer': record({}, 3) });
    expect(done).toMatchObject({ added: 1, aside: 6 });
    expect([...done.changes.keys()]).toEqual([
      'run:good',
      'set-aside:run:unsound',
      'set-aside:run:bad/1',
      'set-aside:run:',
      'set-aside:plan:a',
      'set-aside:run:c~2',
      'set-aside:run:d',
    ]);
  });

  it.each([
    ['broken', '{"app":"zhaozhang","rec', { why: 'broken' }],
    ['without records', JSON.stringify({ app: 'zhaozhang', format: 1 }), { why: 'broken' }],
    ['without its form', JSON.stringify({ app: 'zhaozhang', records: {}, setAside: {} }), { why: 'broken' }],
    ['of another program', '{"tasks":[]}', { why: 'foreign' }],
    ['a report of a run', '{"title":"x","path":[],"parts":[]}', { why: 'report' }],
    ['a list of all answers', '{"answered":[],"finished":[]}', { why: 'report' }],
    ['no object', '[1,2]', { why: 'foreign' }],
    ['of a newer form', file({}, { format: 2 }), { why: 'newer', what: '2' }],
    ['nested without end', '['.repeat(200_000), { why: 'broken' }],
  ])('refuses a file %s', (_, text, refusal) => {
    expect(readBackup(text, kinds)).toEqual({ kind: 'refused', refusal });
  });

  it('survives a record that is nested without end', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = `{"app":"zhaozhang","format":1,"records":{"run:a":${deep},"run:b":{"version":2,"value":{"门":1}}}}`;
    const done = plan(text);
    expect(done.changes.get('run:b')).toBe(record({ 门: 1 }));
  });
});

describe('the text of a file', () => {
  const text = '{"押金":1}';
  const utf16 = (swap: boolean, mark: boolean) => {
    const units = [...((mark ? '\ufeff' : '') + text)].map((char) => char.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (swap ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    );
  };
  const utf8 = (value: string) => new TextEncoder().encode(value);

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16', utf16(false, true)],
    ['UTF-16 the other way', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
    ['UTF-16 the other way without a mark', utf16(true, false)],
  ])('is read from %s', (_, bytes) => {
    expect(readBytes(bytes)).toEqual({ kind: 'text', text });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \n\ufeff '), 'empty'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'binary'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'binary'],
    ['GBK', Uint8Array.of(0x7b, 0x22, 0xd1, 0xba, 0xbd, 0xf0, 0x22, 0x7d), 'encoding'],
  ])('is told from %s', (_, bytes, kind) => {
    expect(readBytes(bytes)).toEqual({ kind });
  });

  it('is not fetched from a file of fifty megabytes', async () => {
    const arrayBuffer = () => Promise.reject(new Error('not to be read'));
    expect(await readFile({ size: 50 * 1024 * 1024, arrayBuffer })).toEqual({ kind: 'large' });
  });
});

it('what is a part of a run comes with it and is counted with it', () => {
  const both = [asKind(words, { part: 'work' }), asKind(parts, { part: 'work', follows: 'run' })];
  const text = file({ 'run:a': { version: 2, value: {} }, 'part:a': { version: 1, value: { 门: 1 } } });
  const done = bringIn(text, new Map(), both, { kinds: new Set(['run']) });
  expect([...done.changes.keys()]).toEqual(['run:a', 'part:a']);
  expect(done).toMatchObject({ added: 1, out: 0 });
  expect(offers(read(text, both), both, { whose: 'mine' }, new Map()).map(({ kind }) => kind)).toEqual([
    'run',
  ]);
  const left = bringIn(text, new Map(), both, { kinds: new Set(['part']) });
  expect([...left.changes.keys()]).toEqual([]);
});

it('a record that is nested without end is not usable, and hides no other', () => {
  const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`;
  const text = `{"app":"${PREFIX}","format":1,"records":{"run-events:walk-in/r1":{"version":1,"value":${deep}}}}`;
  const read = readBackup(text, [{ type: runEventsRecord as RecordType<unknown>, part: 'work' }]);
  expect(read).toMatchObject({
    kind: 'file',
    file: { unusable: [{ key: 'run-events:walk-in/r1', why: 'unsound' }] },
  });
});
