import { describe, expect, test } from 'vitest';
import { BookStore, peopleFacts } from '../../src/team/book/book-store.ts';
import { readBook, writeBook } from '../../src/team/book/book-file.ts';
import { claimsIn, NO_NOTES, type Notes } from '../../src/team/book/book.ts';
import { cellOf, type TeamPage } from '../../src/team/book/cells.ts';
import { InMemory } from '../../src/storage/database/database.ts';
import { lackOf, lacks, pagesOfJob } from '../../src/team/book/lacks.ts';
import { openProblems, problems } from '../../src/team/book/problems.ts';
import { trainingCsv, trainingFile } from '../../src/team/book/training-file.ts';
import type { SealedShare } from '../../src/team/share/share.ts';
import { devicesWithOtherKeys } from '../../src/team/book/other-keys.ts';
import { put } from '../../src/storage/records/lww-map.ts';
import { recorded } from '../../src/run/events/recorded.ts';
import type { RunEvents } from '../../src/run/events/run-events.ts';
import { mark, newRun } from '../../src/run/model/run.ts';
import { replay } from '../../src/run/replay/replay.ts';
import { Device, personId } from './random-team.ts';

const [P1, P2] = [personId('p1'), personId('p2')];

/** 2026-11-30 12:00 in UTC. */
const NOON = 1_796_040_000_000;
const DAY = 86_400_000;

const page = (slug: string, more: Partial<TeamPage> = {}): TeamPage => ({
  ...{ slug, title: `标题 ${slug}`, domain: 'hotel', roles: ['clerk', 'night'], doers: ['clerk'] },
  ...{ does: true, asks: true, version: '2.0.0', meaning: `m${NOON % 3}`, updated: '2026-11-01' },
  ...more,
});
const PAGES = [page('walk-in'), page('lost-key', { asks: false, doers: ['night'] })];

async function bookOf(...shares: SealedShare[]): Promise<BookStore> {
  const store = new BookStore(new InMemory());
  await store.add(shares.map((share) => ({ share, state: 'unsigned' })));
  return store;
}

async function peopleIn(store: BookStore) {
  const { people, notes } = await store.read();
  return { people: peopleFacts(people, notes), notes };
}

const withJobs = (...jobs: string[]): Notes => ({ ...NO_NOTES, jobs: put({}, P1, jobs, NOON) });

describe('what somebody knows of a page', () => {
  const device = new Device('d1', P1, 0);
  device.read('walk-in', true, NOON);

  test('today’s meaning, a former one with its version, or what nobody can say', async () => {
    const { people } = await peopleIn(await bookOf(device.share(NOON).share));
    const known = (more: Partial<TeamPage>) => cellOf(people[0]!, page('walk-in', more), NO_NOTES).known;
    expect(known({})).toEqual({ at: NOON, state: 'today', version: '2.0.0' });
    const former = [{ meaning: `m${NOON % 3}`, version: '1.0.0', updated: '2026-10-01' }];
    expect(known({ meaning: 'new', former })).toEqual({ at: NOON, state: 'former', version: '1.0.0' });
    expect(known({ meaning: 'new', former: [{ ...former[0]!, same: true }] })).toMatchObject({
      state: 'today',
    });
    expect(known({ meaning: 'new' })).toEqual({ at: NOON, state: 'unknown', version: '' });
    expect(cellOf(people[0]!, page('lost-key'), NO_NOTES).known).toBeUndefined();
  });
});

describe('who lacks what', () => {
  test('a job learns the pages of which it does steps, or all that concern it', () => {
    expect(pagesOfJob('clerk', PAGES).map(({ slug }) => slug)).toEqual(['walk-in']);
    const known = PAGES.map((one) => ({ ...one, doers: [] }));
    expect(pagesOfJob('clerk', known).map(({ slug }) => slug)).toEqual(['walk-in', 'lost-key']);
  });

  test('from the most urgent on: works by it unread, then what is still missing, until nothing is', async () => {
    const device = new Device('d1', P1, 0);
    const found = async (notes = withJobs('clerk')) => {
      const { people } = await peopleIn(await bookOf(device.share(NOON + 50).share));
      return lacks(people, PAGES, notes).map(({ kind, page: { slug } }) => `${kind} ${slug}`);
    };
    expect(await found()).toEqual(['unread walk-in']);
    device.tick('walk-in', 0, 'done', NOON);
    expect(await found()).toEqual(['worked walk-in']);
    device.read('walk-in', true, NOON + 3);
    expect(await found()).toEqual(['unpassed walk-in']);
    device.pass('walk-in', 9, NOON + 6);
    expect(await found()).toEqual(['unpractised walk-in']);
    const confirmation = { person: P1, slug: 'walk-in', under: '老李', day: '2026-11-30', by: '班长' };
    const confirmations = put({}, `${P1}/walk-in`, confirmation, NOON);
    expect(await found({ ...withJobs('clerk'), confirmations })).toEqual([]);
    expect(await found(withJobs())).toEqual([]);
    expect(await found({ ...withJobs('clerk', 'night'), confirmations })).toEqual(['unread lost-key']);
  });

  test('what changed since it was read is lacking again', async () => {
    const device = new Device('d1', P1, 0);
    device.read('walk-in', true, NOON);
    const { people } = await peopleIn(await bookOf(device.share(NOON).share));
    const former = [{ meaning: `m${NOON % 3}`, version: '1.0.0', updated: '2026-10-01' }];
    const changed = page('walk-in', { meaning: 'new', former });
    expect(lackOf(cellOf(people[0]!, changed, NO_NOTES), changed)).toBe('changed');
  });
});

describe('problems', () => {
  const device = new Device('d1', P1, 0);
  device.tick('walk-in', 1, 'problem', NOON);
  const key = 'walk-in/d1#b';
  const decision = { run: '', slug: 'walk-in', text: '项 b', owner: '小张', due: '2026-11-29', done: '' };

  test('stand open until their owner, and then the leader, says that they were put right', async () => {
    const share = device.share(NOON).share;
    const states = async (notes: Notes, ...more: SealedShare[]) => {
      const { people } = await peopleIn(await bookOf(share, ...more));
      return problems(people, notes, NOON).map(({ key: of, state }) => `${of} ${state}`);
    };
    expect(await states(NO_NOTES)).toEqual([`${key} open`]);
    const given = (more: object) => ({
      ...NO_NOTES,
      decisions: put({}, key, { ...decision, ...more }, NOON),
    });
    expect(await states(given({}))).toEqual([`${key} overdue`]);
    expect(await states(given({ due: '2026-12-24' }))).toEqual([`${key} open`]);
    const other = new Device('d2', P2, 0).share(NOON).share;
    const answered = { ...other, answers: put({}, key, { done: '2026-11-30', how: '换了' }, NOON) };
    expect(await states(given({}), answered)).toEqual([`${key} answered`]);
    expect(await states(given({ done: '2026-11-30' }), answered)).toEqual([`${key} done`]);
    const { people } = await peopleIn(await bookOf(share));
    expect(openProblems(people, given({}), NOON)).toEqual(new Map([[P1, { open: 1, answered: 0 }]]));
    const { people: both } = await peopleIn(await bookOf(share, answered));
    expect(openProblems(both, given({}), NOON).get(P1)).toEqual({ open: 0, answered: 1 });
    expect(openProblems(people, given({ done: '2026-11-30' }), NOON)).toEqual(
      new Map([[P1, { open: 0, answered: 0 }]]),
    );
  });

  test('say where, what and whose they are; one that the leader has decided of stays when its run is gone', async () => {
    const { people } = await peopleIn(await bookOf(device.share(NOON).share));
    expect(problems(people, NO_NOTES, NOON)).toMatchObject([
      { place: '第一步 › 项 b', note: `n${NOON}`, at: NOON, people: [`人 ${P1}`], title: '标题 walk-in' },
    ]);
    const decisions = put({}, key, decision, NOON);
    expect(problems([], { ...NO_NOTES, decisions }, NOON)).toMatchObject([
      { key, kind: 'gone', place: '项 b' },
    ]);
  });
});

test('a training file lists what was done in order, and starts no formula in a table program', async () => {
  const device = new Device('d1', P1, 0);
  device.read('walk-in', true, NOON);
  device.pass('walk-in', 9, NOON + 60_000);
  device.tick('walk-in', 0, 'done', NOON + 120_000);
  device.finish('walk-in', NOON + 180_000);
  const { people } = await peopleIn(await bookOf(device.share(NOON + DAY).share));
  const confirmation = { person: P1, slug: 'walk-in', under: '老李', day: '2026-12-02', by: '班长' };
  const notes = { ...NO_NOTES, confirmations: put({}, `${P1}/walk-in`, confirmation, NOON) };
  const lines = trainingFile(people[0]!, PAGES, notes);
  expect(lines.map(({ kind }) => kind)).toEqual(['read', 'passed', 'did', 'confirmed']);
  expect(lines.map(({ result }) => result)).toMatchObject([
    '读的就是现在的意思',
    '合格，答对 9/10',
    expect.stringContaining('做了 1/3 项'),
    '老李 带教，班长 确认',
  ]);
  const csv = trainingCsv({ name: '=小张' }, lines);
  expect(csv.startsWith('\uFEFF时间,内容,编号,方式,人员,结果\r\n')).toBe(true);
  expect(csv).toContain(',标题 walk-in,walk-in,测一测,\'=小张,"合格，答对 9/10"'.replaceAll('"', ''));
});

describe('who is who', () => {
  const [one, other] = [new Device('d1', P1, 0), new Device('d2', P2, 0)];
  one.read('walk-in', true, NOON);
  other.read('lost-key', true, NOON);
  const claiming = { ...one.share(NOON).share, person: { id: P1, name: '小张', former: [P2] } };

  test('somebody’s word that another id is theirs joins nobody before the leader has said so', async () => {
    const store = await bookOf(claiming, other.share(NOON).share);
    expect((await peopleIn(store)).people.map(({ id }) => id).sort()).toEqual([P1, P2]);
    const { people, notes } = await store.read();
    expect(claimsIn(people, notes)).toEqual([{ of: P1, claimed: P2 }]);
    await store.note((all) => ({ ...all, same: put(all.same, P2, P1, NOON) }));
    const joined = await peopleIn(store);
    expect(joined.people).toHaveLength(1);
    expect(Object.keys(joined.people[0]!.reads).sort()).toEqual(['lost-key', 'walk-in']);
    await store.note((all) => ({ ...all, same: put(all.same, P2, null, NOON + 1) }));
    expect((await peopleIn(store)).people).toHaveLength(2);
  });

  test('a device that signs with another key than before is named', () => {
    const received = [
      { device: 'd1', key: 'a' },
      { device: 'd1', key: 'a' },
      { device: 'd2', key: 'a' },
      { device: 'd2', key: 'b' },
    ];
    expect(devicesWithOtherKeys(received)).toEqual(['d2']);
  });
});

test('a book goes to another device as a file, and is joined there', async () => {
  const device = new Device('d1', P1, 0);
  device.tick('walk-in', 1, 'problem', NOON);
  const store = await bookOf(device.share(NOON).share);
  await store.note((all) => ({ ...all, jobs: put(all.jobs, P1, ['clerk'], NOON) }));
  const read = readBook(JSON.parse(writeBook(await store.whole())));
  const there = await bookOf(new Device('d2', P2, 0).share(NOON).share);
  expect(read!.isWhole).toBe(true);
  await there.join(read!.book);
  const { people, notes } = await peopleIn(there);
  expect(people.map(({ id }) => id).sort()).toEqual([P1, P2]);
  expect(people.find(({ id }) => id === P1)?.runs[0]).toMatchObject({
    title: '标题 walk-in',
    done: 1,
    total: 3,
  });
  expect(notes.jobs[P1]?.value).toEqual(['clerk']);
  expect(readBook({ kind: 'share' })).toBeUndefined();
});

test('a share whose bytes were changed is in no book', async () => {
  const store = new BookStore(new InMemory());
  await store.add([{ share: new Device('d1', P1, 0).share(NOON).share, state: 'changed' }]);
  expect((await store.read()).people).toEqual([]);
});

test('a run that came by code is told whole once its text has come with the file of somebody else', async () => {
  const [one, other] = [new Device('d1', P1, 0), new Device('d2', P2, 0)];
  for (const device of [one, other]) device.tick('walk-in', 1, 'problem', NOON);
  const store = await bookOf({ ...one.share(NOON).share, forms: [] });
  const runOfOne = async () => (await peopleIn(store)).people.find(({ id }) => id === P1)?.runs[0];
  expect(await runOfOne()).toMatchObject({ title: '', done: 1, problems: [{ key: 'b', place: 'b' }] });
  await store.add([{ share: other.share(NOON).share, state: 'unsigned' }]);
  expect(await runOfOne()).toMatchObject({
    title: '标题 walk-in',
    total: 3,
    problems: [{ place: '第一步 › 项 b' }],
  });
});

test('a problem of an item that the text of the run does not have is not lost', async () => {
  const device = new Device('d1', P1, 0);
  device.tick('walk-in', 1, 'problem', NOON);
  const { share } = device.share(NOON);
  const { run, id } = share.runs[0]!;
  const marks = put(put(run.marks, 'b~2', run.marks.b!.value, NOON), 'gone', run.marks.b!.value, NOON);
  const { people } = await peopleIn(await bookOf({ ...share, runs: [{ id, run: { ...run, marks } }] }));
  expect(people[0]!.runs[0]!.problems.map(({ key, place }) => `${key} ${place}`)).toEqual([
    'b 第一步 › 项 b',
    'b~2 第一步 › 项 b',
    'gone gone',
  ]);
});

test('a run comes with what was recorded of it, joined as the run is, and is replayed against its text', async () => {
  const device = new Device('d1', P1, 0);
  const id = 'walk-in/d1';
  const withEvents = (before: RunEvents): SealedShare => {
    const { share } = device.share(NOON);
    const { run } = share.runs[0]!;
    const events = recorded(before, { device: 'd1', after: run, how: 'begin', now: NOON });
    return { ...share, runs: [{ id, run, events }] };
  };
  device.tick('walk-in', 0, 'done', NOON);
  const share = withEvents({ run: id, chains: {} });
  const store = await bookOf({ ...share, runs: [{ id, run: share.runs[0]!.run }] }, share);
  const kept = (await store.run(P1, id))!;
  expect(replay(kept.forms, kept.shared.events!, { run: kept.shared.run }).verdict).toBe('fits');
  const other = mark(kept.shared.run, 'b', { state: 'done' }, NOON + 1);
  expect(replay(kept.forms, kept.shared.events!, { run: other })).toMatchObject({
    verdict: 'broken',
    findings: [{ why: 'state' }],
  });
});

test('a code that brings a later state than the file before makes no record differ, and says that only the state came', async () => {
  const device = new Device('d1', P1, 0);
  const id = 'walk-in/d1';
  const shareWith = (events?: RunEvents): SealedShare => {
    const { share } = device.share(NOON);
    return { ...share, runs: [{ id, run: share.runs[0]!.run, ...(events && { events }) }] };
  };
  const eventsOf = (before: RunEvents, now: number) =>
    recorded(before, { device: 'd1', after: device.runs.get(id)!, how: 'begin', now });
  device.tick('walk-in', 0, 'done', NOON);
  const first = eventsOf({ run: id, chains: {} }, NOON);
  const file = shareWith(first);
  device.tick('walk-in', 1, 'done', NOON + 5000);
  const code = shareWith();
  const store = await bookOf(file, code);
  const found = await store.recordOf(id);
  expect(found.isLater).toBe(true);
  expect((await store.run(P1, id))!.shared.run.marks.b!.value).toEqual({ state: 'done' });
  expect(replay(found.forms, found.events!, { run: found.run, id }).verdict).toBe('fits');
  // In whatever order they come, and on the leader's other device.
  expect((await (await bookOf(code, file)).recordOf(id)).isLater).toBe(true);
  const there = new BookStore(new InMemory());
  await there.join(readBook(JSON.parse(writeBook(await store.whole())))!.book);
  expect((await there.recordOf(id)).isLater).toBe(true);
  // The next file says how it came about.
  const whole = await bookOf(file, code, shareWith(eventsOf(first, NOON + 6000)));
  const { isLater, run, events, forms } = await whole.recordOf(id);
  expect(isLater).toBe(false);
  expect(replay(forms, events!, { run, id }).verdict).toBe('fits');
});

test('nobody says of their own run what was recorded of it when', async () => {
  const device = new Device('d1', P1, 0);
  device.tick('walk-in', 0, 'done', NOON);
  const { share } = device.share(NOON);
  const [one] = share.runs;
  const store = await bookOf({ ...share, runs: [{ ...one!, recorded: newRun('walk-in', 'f', '', NOON) }] });
  expect((await store.run(P1, one!.id))!.shared).not.toHaveProperty('recorded');
});
