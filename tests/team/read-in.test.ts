// @vitest-environment jsdom
/** What is read into the book at once: each share by itself, each failure said for what it is. */
import { describe, expect, test } from 'vitest';
import { InMemory, type Database } from '../../src/storage/database/database.ts';
import { put } from '../../src/storage/records/lww-map.ts';
import { BookStore } from '../../src/team/book/book-store.ts';
import { readBook, writeBook } from '../../src/team/book/book-file.ts';
import { newRun, stamp } from '../../src/run/model/run.ts';
import { toParts } from '../../src/storage/parts/text-parts.ts';
import { joinPeople, personIn } from '../../src/team/book/book.ts';
import { readShare } from '../../src/team/share/receiving/read-shares.ts';
import { digestOf } from '../../src/team/share/seal.ts';
import { sealedText, type SealedShare } from '../../src/team/share/share.ts';
import { readFiles, readText } from '../../src/team/view/adding/read-in.ts';
import { base } from '../../src/ui/url.ts';
import { Device, personId } from './random-team.ts';

const NOON = 1_796_040_000_000;

function shareOf(name: string, slug = 'walk-in', more: object = {}): SealedShare {
  const device = new Device(`d-${name}-${slug}`, personId(name), 0);
  device.read(slug, true, NOON);
  const { seal: _, ...share } = { ...device.share(NOON).share, site: location.origin + base, ...more };
  return { ...share, seal: { digest: digestOf(sealedText(share)) } };
}

const fileOf = (share: unknown, name = 'share.json') => new File([JSON.stringify(share)], name);
const peopleIn = async (store: BookStore) => (await store.read()).people;
const kinds = (told: Awaited<ReturnType<typeof readFiles>>) => told.map(({ kind }) => kind);

/** A database in which some changes fail. */
const failing = (error: Error, fails: (change: number) => boolean): Database => {
  const database = new InMemory();
  let count = 0;
  const change = database.change.bind(database);
  return Object.assign(database, {
    change: (work: Parameters<typeof change>[0]) => (fails(++count) ? Promise.reject(error) : change(work)),
  });
};

test('two readings at the same time lose nothing', async () => {
  const store = new BookStore(new InMemory());
  await Promise.all(['walk-in', 'lost-key'].map((slug) => readFiles(store, [fileOf(shareOf('one', slug))])));
  const [person] = await peopleIn(store);
  expect(Object.keys(person!.reads).sort()).toEqual(['lost-key', 'walk-in']);
  await Promise.all(
    ['a', 'b'].map((key) => store.note((all) => ({ ...all, jobs: put(all.jobs, key, ['clerk'], NOON) }))),
  );
  expect(Object.keys((await store.read()).notes.jobs).sort()).toEqual(['a', 'b']);
});

test('of many files it is said how far the reading is, and the first are in the book before the last is read', async () => {
  const store = new BookStore(new InMemory());
  const files = [...'abcdefghijkl'].map((name) => fileOf(shareOf(name), `${name}.json`));
  const [read, kept]: [string[], Promise<number>[]] = [[], []];
  await readFiles(store, files, {
    read: (done, of) => read.push(`${done}/${of}`),
    kept: () => kept.push(peopleIn(store).then(({ length }) => length)),
  });
  expect([read[0], read[11]]).toEqual(['0/12', '11/12']);
  expect(await Promise.all(kept)).toEqual([5, 10, 12]);
});

describe('one that cannot be read', () => {
  test('keeps no other out: nested without end', async () => {
    const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
    const text = JSON.stringify(shareOf('one')).replace(
      '"practised":{}',
      `"practised":{"a":{"value":${deep},"at":1}}`,
    );
    const store = new BookStore(new InMemory());
    const told = await readFiles(store, [new File([text], 'deep.json'), fileOf(shareOf('two'), 'two.json')]);
    expect(told).toMatchObject([
      { kind: 'problem', text: 'deep.json：内容不完整，读不出来。请对方再交一次' },
      { kind: 'read' },
    ]);
    expect(await peopleIn(store)).toHaveLength(1);
  });

  test('keeps no other out: whatever fails in the book', async () => {
    // All at once, then one by one: the first of them fails again.
    const store = new BookStore(failing(new RangeError('Too deep.'), (change) => change <= 2));
    const told = await readFiles(store, [fileOf(shareOf('one'), 'a.json'), fileOf(shareOf('two'), 'b.json')]);
    expect(kinds(told)).toEqual(['problem', 'read']);
    expect(told[0]!.text).toContain('浏览器没有存住');
    expect((await peopleIn(store)).map(({ id }) => id)).toEqual([personId('two')]);
  });

  test('says that there is no room only where there is none', async () => {
    const full = new DOMException('Full.', 'QuotaExceededError');
    const told = await readFiles(new BookStore(failing(full, () => true)), [fileOf(shareOf('one'))]);
    expect(told[0]!.text).toContain('这台设备存不下了');
  });

  test('is named where the file is gone', async () => {
    const gone = Object.assign(fileOf(shareOf('one'), 'gone.json'), {
      text: () => Promise.reject(new DOMException('Gone.', 'NotReadableError')),
    });
    const told = await readFiles(new BookStore(new InMemory()), [gone, fileOf(shareOf('two'))]);
    expect(told[0]).toEqual({
      kind: 'problem',
      text: 'gone.json：这个文件打不开了，可能被移走或改过。请重新选一次',
    });
    expect(kinds(told)).toEqual(['problem', 'read']);
  });
});

test('the same file twice is told once', async () => {
  const files = ['a.json', 'b.json'].map((name) => fileOf(shareOf('one'), name));
  expect(await readFiles(new BookStore(new InMemory()), files)).toHaveLength(1);
});

test('a copy whose signature was taken off says nothing against the one that has it', () => {
  const share = shareOf('one');
  const [signed, bare] = [personIn(share, 'signed', 'key'), personIn(share, 'unsigned', '')];
  for (const both of [joinPeople(signed, bare), joinPeople(bare, signed)])
    expect(both.received).toMatchObject([{ state: 'signed', key: 'key' }]);
});

describe('numbers that cannot be', () => {
  test.each([['1e999'], ['-1'], ['1.5']])('a share counted %s is none', async (number) => {
    const text = JSON.stringify(shareOf('one')).replace('"number":1', `"number":${number}`);
    expect((await readShare(text)).kind).toBe('broken');
  });

  test('in the book of another device cost no more than their share, and it is said', async () => {
    const store = new BookStore(new InMemory());
    await readFiles(store, [fileOf(shareOf('one')), fileOf(shareOf('one', 'lost-key'), 'b.json')]);
    const text = writeBook(await store.whole());
    expect(readBook(JSON.parse(text))?.isWhole).toBe(true);
    const broken = readBook(JSON.parse(text.replace('"number":1', '"number":null')));
    expect(broken?.isWhole).toBe(false);
    expect(broken?.book.people.map(({ received }) => received.length)).toEqual([1]);
    const there = new BookStore(new InMemory());
    const told = await readFiles(there, [
      new File([text.replaceAll('"number":1', '"number":null')], 'book.json'),
    ]);
    expect(kinds(told)).toEqual(['read', 'problem']);
  });

  test.each([
    [-5, -1],
    [1e300, 1e300],
    [11, 10],
    [0, 0],
    [1.5, 2],
  ])('%d right of %d is no quiz that was passed', async (right, total) => {
    const passes = [{ slug: 'walk-in', at: NOON, right, total }];
    const read = await readShare(JSON.stringify(shareOf('one', 'walk-in', { passes })));
    expect(read).toMatchObject({ kind: 'share', isWhole: false, share: { passes: [] } });
  });

  test.each(['0001-01-01', '9999-99-99', '2026-02-30', '1026-12-01'])('%s is no day', async (due) => {
    const decision = { run: '', slug: 'walk-in', text: '', owner: '', due, done: '' };
    const read = await readShare(
      JSON.stringify(shareOf('one', 'walk-in', { decisions: put({}, 'a', decision, NOON) })),
    );
    expect(read).toMatchObject({ kind: 'share', isWhole: false, share: { decisions: {} } });
  });
});

describe('a name', () => {
  const named = (name: string) =>
    readShare(JSON.stringify(shareOf('one', 'walk-in', { person: { id: personId('one'), name } })));

  test.each([
    ['\u202e小\u0000张\n ', '小 张'],
    ['长'.repeat(2000), '长'.repeat(40)],
    ['李 敏', '李 敏'],
  ])('is one line that people can read', async (name, shown) => {
    expect(await named(name)).toMatchObject({ state: 'unsigned', share: { person: { name: shown } } });
  });

  test.each(['', ' \u200b\n'])('there is always one', async (name) => {
    expect((await named(name)).kind).toBe('broken');
  });
});

test('what says that it is of a time that has not come holds for two days at most', async () => {
  const day = 86_400_000;
  const decision = { run: '', slug: 'walk-in', text: '', owner: '', due: '', done: '' };
  const decisions = { a: { value: decision, at: NOON, rev: 2 ** 50 - 1 } };
  const forged = shareOf('one', 'walk-in', { made: NOON + 4000 * day, decisions });
  const read = await readShare(JSON.stringify(forged), NOON);
  expect(read).toMatchObject({
    state: 'unsigned',
    share: { made: NOON + 2 * day, decisions: { a: { at: NOON, rev: NOON + 2 * day } } },
  });
});

describe('times of a clock that is wrong', () => {
  const YEAR_9999 = Date.parse('9999-12-31T00:00:00Z');
  const passes = [{ slug: 'walk-in', at: YEAR_9999, right: 9, total: 10 }];
  const run = stamp(newRun('walk-in', 'f', '', NOON), 'finished', true, YEAR_9999);
  const runs = [{ id: 'walk-in/r1', run }];
  const told = async (more: object) => {
    const store = new BookStore(new InMemory());
    const lines = await readFiles(store, [fileOf(shareOf('one', 'walk-in', more))]);
    return { lines: lines.map(({ text }) => text), person: (await peopleIn(store))[0]! };
  };
  const DAYS = 3 * 86_400_000;

  test('a quiz that was passed in the year 9999 is named, and stands at the end', async () => {
    const { lines, person } = await told({ passes });
    expect(lines[1]).toMatch(/ 交来的有 1 处时间还没到：/);
    expect(person.passes[0]!.at).toBeLessThan(Date.now() + DAYS);
  });

  test('a run that was finished then is named; it is kept as it was recorded and shown at the end', async () => {
    const { lines, person } = await told({ runs });
    expect(lines[1]).toMatch(/ 交来的有 1 处时间还没到：/);
    const facts = person.facts.get('walk-in/r1')!;
    expect(Math.max(facts.touched, facts.finished!)).toBeLessThan(Date.now() + DAYS);
  });

  test('what is of no time at all is left out, and it is said', async () => {
    const before = [{ ...passes[0]!, at: -1 }];
    const { lines, person } = await told({
      passes: before,
      runs: [{ id: 'walk-in/r1', run: { ...run, started: -1 } }],
    });
    expect(lines[1]).toContain('里面有一部分读不懂，没有读');
    expect([person.passes, person.facts.size]).toEqual([[], 0]);
  });
});

test('parts that stand in two files of one choice are joined, and what is missing is told once', async () => {
  const store = new BookStore(new InMemory());
  const share = shareOf('one');
  const parts = toParts('share', JSON.stringify(share), 60);
  expect(parts.length).toBeGreaterThan(2);
  const chat = (some: readonly string[], name: string) => new File([some.join('\n')], name);
  const told = await readFiles(store, [chat(parts.slice(0, 2), 'a.txt'), chat(parts.slice(2), 'b.txt')]);
  expect(kinds(told)).toEqual(['read']);
  expect((await peopleIn(store)).map(({ id }) => id)).toEqual([personId('one')]);
  const left = await readFiles(store, [chat(parts.slice(1, 2), 'a.txt'), chat(parts.slice(2), 'b.txt')]);
  expect(left).toMatchObject([{ kind: 'problem', text: expect.stringContaining('还差第 1 段') as string }]);
});

describe('a part of a share that is here whole', () => {
  const parts = toParts('share', JSON.stringify(shareOf('one')), 60);
  const damaged = parts[2]!.slice(0, -12);

  test('asks for nothing where it is damaged beside the whole, in a text and in several files', async () => {
    const store = new BookStore(new InMemory());
    const { told } = await readText(store, [...parts, damaged].join('\n'), []);
    expect(kinds(told)).toEqual(['read']);
    const chat = (some: readonly string[], name: string) => new File([some.join('\n')], name);
    const files = [chat([damaged], 'a.txt'), chat(parts, 'b.txt'), chat([parts[1]!], 'c.txt')];
    expect(kinds(await readFiles(new BookStore(new InMemory()), files))).toEqual(['read']);
  });

  test('is told as read in where it comes once more, and is asked for where nothing was read in', async () => {
    const store = new BookStore(new InMemory());
    const { whole } = await readText(store, parts.join('\n'), []);
    const again = async (text: string, known: readonly string[]) =>
      (await readText(store, text, [], new Set(known))).told.map(({ text }) => text);
    const known = '这一段是已经读进来的记录里的，不用再贴';
    expect(await again(parts[1]!, whole)).toEqual([known]);
    expect(await again(damaged, whole)).toEqual([known]);
    expect(await again(parts.join('\n'), whole)).toEqual([expect.stringContaining('以前读过，没有变化')]);
    expect(await again(damaged, [])).toEqual([expect.stringContaining('不完整')]);
  });
});
