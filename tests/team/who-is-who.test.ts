/** Ids in the book: what somebody says of their ids harms nobody else, and joined ids are one person in all. */
import { describe, expect, test } from 'vitest';
import { backTo } from '../../src/team/book/back-to.ts';
import { BookStore, peopleFacts } from '../../src/team/book/book-store.ts';
import { claimsIn, idOf, NO_NOTES, type Notes } from '../../src/team/book/book.ts';
import { cellOf, withConfirmation, type TeamPage } from '../../src/team/book/cells.ts';
import { jobsOf, withJob } from '../../src/team/book/lacks.ts';
import { trainingFile } from '../../src/team/book/training-file.ts';
import { InMemory } from '../../src/storage/database/database.ts';
import { put } from '../../src/storage/records/lww-map.ts';
import { readShare } from '../../src/team/share/receiving/read-shares.ts';
import { sealed } from '../../src/team/share/seal.ts';
import type { SealedShare } from '../../src/team/share/share.ts';
import { Device, personId } from './random-team.ts';

const NOON = 1_796_040_000_000;
const [ONE, OTHER] = [personId('one'), personId('other')];

function shareOf(person: string, former: string[] = []): SealedShare {
  const device = new Device(`d-${person}`, person, 0);
  device.tick('walk-in', 0, 'done', NOON);
  const { share } = device.share(NOON);
  return { ...share, person: { id: person, name: person.slice(0, 3), former } };
}

async function bookOf(...shares: SealedShare[]): Promise<BookStore> {
  const store = new BookStore(new InMemory());
  await store.add(shares.map((share) => ({ share, state: 'unsigned' })));
  return store;
}

async function peopleIn(store: BookStore) {
  const { people, notes } = await store.read();
  return peopleFacts(people, notes).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const same = (...pairs: [string, string | null][]): Notes => ({
  ...NO_NOTES,
  same: pairs.reduce((all, [id, under]) => put(all, id, under, NOON), NO_NOTES.same),
});

describe('forgetting somebody', () => {
  test('leaves those whom they only say they are', async () => {
    const store = await bookOf(shareOf(ONE), shareOf(OTHER, [ONE]));
    await store.note(() => same([ONE, null]));
    const other = (await peopleIn(store)).find(({ id }) => id === OTHER)!;
    await store.forget(other);
    expect((await peopleIn(store)).map(({ id }) => id)).toEqual([ONE]);
    expect(await store.run(ONE, `walk-in/d-${ONE}`)).toBeDefined();
    expect(await store.run(OTHER, `walk-in/d-${OTHER}`)).toBeUndefined();
  });

  test('takes all ids that the leader has joined', async () => {
    const store = await bookOf(shareOf(ONE), shareOf(OTHER));
    await store.note(() => same([ONE, OTHER]));
    const [both] = await peopleIn(store);
    await store.forget(both!);
    expect(await peopleIn(store)).toEqual([]);
  });
});

test.each([
  ['a person', { person: { id: `${ONE}/walk-in`, name: '甲' } }],
  ['an empty one', { person: { id: '', name: '甲' } }],
  ['a name of all objects', { person: { id: '__proto__', name: '甲' } }],
  ['whom it is for', { to: { id: `${ONE}/walk-in`, name: '甲' } }],
])('an id that is none could stand for somebody else’s records: %s', async (_, more) => {
  const share = await sealed({ ...shareOf(ONE), ...more });
  expect((await readShare(JSON.stringify(share))).kind).toBe('broken');
});

describe('two people who each say that they are the other', () => {
  const people = [
    { id: ONE, former: [OTHER, ONE] },
    { id: OTHER, former: [ONE] },
  ];

  test('are asked about, and no longer once they are one; nobody is asked about themselves', () => {
    expect(claimsIn(people, NO_NOTES)).toEqual([
      { of: ONE, claimed: OTHER },
      { of: OTHER, claimed: ONE },
    ]);
    expect(claimsIn(people, same([OTHER, ONE]))).toEqual([]);
  });

  test('stand under one id where both were answered', () => {
    const circle = same([OTHER, ONE], [ONE, OTHER], ['third', OTHER]);
    expect([ONE, OTHER, 'third'].map((id) => idOf(id, circle))).toEqual([ONE, ONE, ONE]);
  });
});

describe('what was noted of one id', () => {
  const page: TeamPage = {
    ...{ slug: 'walk-in', title: '入住', domain: 'hotel', roles: [], doers: [], does: true, asks: false },
    ...{ version: '1.0.0', meaning: 'm', updated: '2026-11-01' },
  };
  const said = { person: OTHER, slug: 'walk-in', under: '老李', day: '2026-11-30', by: '班长' };
  const before: Notes = {
    ...same([OTHER, ONE]),
    jobs: put(put({}, OTHER, ['night'], NOON), ONE, ['clerk'], NOON),
    confirmations: put({}, `${OTHER}/walk-in`, said, NOON),
  };

  async function joined() {
    const store = await bookOf(shareOf(ONE), shareOf(OTHER));
    await store.note(() => before);
    return (await peopleIn(store))[0]!;
  }

  test('holds for the person that it was joined into', async () => {
    const person = await joined();
    expect(person.ids).toEqual([ONE, OTHER]);
    expect(jobsOf(person, before)).toEqual(['clerk', 'night']);
    expect(cellOf(person, page, before).confirmed).toEqual(said);
    expect(trainingFile(person, [page], before).map(({ kind }) => kind)).toContain('confirmed');
    expect(Object.keys(backTo(person, before).confirmations)).toEqual([`${OTHER}/walk-in`]);
  });

  test('is taken back under all ids', async () => {
    const person = await joined();
    const without = withConfirmation(before, person, 'walk-in', null, NOON + 1);
    expect(cellOf(person, page, without).confirmed).toBeUndefined();
    expect(jobsOf(person, withJob(before, person, 'night', false, NOON + 1))).toEqual(['clerk']);
  });
});

test('a job is added to what another tab has noted meanwhile', () => {
  const person = { ids: [ONE] };
  const theirs = withJob(NO_NOTES, person, 'night', true, NOON);
  expect(jobsOf(person, withJob(theirs, person, 'clerk', true, NOON + 1))).toEqual(['night', 'clerk']);
});
