/** 交回给本人: what somebody does not know yet of problems and confirmations, and nothing else. */
import { expect, test } from 'vitest';
import { put } from '../../src/storage/records/lww-map.ts';
import { backTo, lastSent, withSent } from '../../src/team/book/back-to.ts';
import { readBook, writeBook } from '../../src/team/book/book-file.ts';
import { BookStore } from '../../src/team/book/book-store.ts';
import { withDecision, type Problem } from '../../src/team/book/problems.ts';
import { InMemory } from '../../src/storage/database/database.ts';
import { NO_NOTES, type Notes } from '../../src/team/book/book.ts';
import type { PersonFacts } from '../../src/team/book/cells.ts';
import { countsOfBack } from '../../src/team/share/counts-of-back.ts';
import type { Decision } from '../../src/team/share/share.ts';
import { personId } from './random-team.ts';

const [P1, P2] = [personId('p1'), personId('p2')];
const whose = (id: string, name: string, ...runs: string[]) =>
  ({ id, ids: [id], name, runs: runs.map((run) => ({ id: run })) }) as unknown as PersonFacts;
const zhang = whose(P1, '小张', 'walk-in/r1');
const KEY = 'walk-in/r1#a';

const decided = (notes: Notes, key: string, change: Partial<Decision>, now: number): Notes => {
  const value = { run: '', slug: 'walk-in', text: '锁坏了', owner: '', due: '', done: '', ...change };
  return { ...notes, decisions: put(notes.decisions, key, value, now) };
};
const confirmed = (notes: Notes, said: boolean, now: number): Notes => {
  const value = said ? { person: P1, slug: 'walk-in', under: '老李', day: '2026-11-30', by: '班长' } : null;
  return { ...notes, confirmations: put(notes.confirmations, `${P1}/walk-in`, value, now) };
};
const NONE = { problems: 0, mended: 0, confirmed: 0, unconfirmed: 0 };
const counts = (notes: Notes, again = false) => countsOfBack(backTo(zhang, notes, again));

test('what was sent is not sent again until it changes, unless that is wanted', () => {
  const first = confirmed(decided(NO_NOTES, KEY, {}, 1000), true, 1000);
  expect(counts(first)).toEqual({ ...NONE, problems: 1, confirmed: 1 });
  expect(lastSent(zhang, first)).toBeUndefined();

  const sent = withSent(first, zhang, backTo(zhang, first), 2000);
  expect(counts(sent)).toEqual(NONE);
  expect(lastSent(zhang, sent)).toBe(2000);
  expect(counts(sent, true)).toEqual({ ...NONE, problems: 1, confirmed: 1 });

  const dated = decided(sent, KEY, { due: '2026-12-01' }, 3000);
  expect(counts(dated)).toEqual({ ...NONE, problems: 1 });
  // Who was sent a problem is told that it is put right, and that a confirmation was taken back.
  const over = confirmed(decided(sent, KEY, { done: '2026-12-01' }, 3000), false, 3000);
  expect(counts(over)).toEqual({ ...NONE, mended: 1, unconfirmed: 1 });
});

test('what was put right or taken back before anybody was told is not sent', () => {
  const notes = confirmed(decided(NO_NOTES, KEY, { done: '2026-11-30' }, 1000), false, 1000);
  expect(counts(notes)).toEqual(NONE);
  expect(counts(notes, true)).toEqual(NONE);
});

test('a problem goes to whoever is to see to it, else to whose run it is, and to nobody else', () => {
  const notes = decided(NO_NOTES, KEY, { owner: '小王' }, 1000);
  const keysOf = (person: PersonFacts) => Object.keys(backTo(person, notes).decisions);
  expect(keysOf(zhang)).toEqual([]);
  expect(keysOf(whose(P2, '小王'))).toEqual([KEY]);
  expect(keysOf(whose(P2, '小李'))).toEqual([]);
  // Before somebody was named it was sent to whose run it is: they are told who sees to it now.
  const first = decided(NO_NOTES, KEY, {}, 1000);
  expect(Object.keys(backTo(zhang, first).decisions)).toEqual([KEY]);
  const sent = decided(withSent(first, zhang, backTo(zhang, first), 2000), KEY, { owner: '小王' }, 3000);
  expect(Object.keys(backTo(zhang, sent).decisions)).toEqual([KEY]);
  expect(Object.keys(backTo(whose(P2, '小王'), sent).decisions)).toEqual([KEY]);
});

test('what was sent goes along with the book, and a book of before has nothing of it', () => {
  const notes = withSent(
    decided(NO_NOTES, KEY, {}, 1000),
    zhang,
    backTo(zhang, decided(NO_NOTES, KEY, {}, 1000)),
    2000,
  );
  const text = writeBook({ people: [], forms: [], notes });
  expect(readBook(JSON.parse(text))).toMatchObject({
    isWhole: true,
    book: { notes: { handed: notes.handed } },
  });
  const before = JSON.parse(text) as { notes: { handed?: unknown } };
  delete before.notes.handed;
  expect(readBook(before)).toMatchObject({ isWhole: true, book: { notes: { handed: {} } } });
});

test('two things that are decided of a problem at once are both kept', async () => {
  const store = new BookStore(new InMemory());
  const problem = { key: KEY, name: '三楼', slug: 'walk-in', place: '门', note: '锁坏了' } as Problem;
  // Both from the list as it was before.
  await Promise.all([
    store.note((all) => withDecision(all, problem, { owner: '小王' }, 1000)),
    store.note((all) => withDecision(all, problem, { due: '2026-12-01' }, 1000)),
    store.note((all) => withDecision(all, problem, { done: '2026-11-30' }, 1000)),
  ]);
  const { notes } = await store.read();
  expect(notes.decisions[KEY]!.value).toEqual({
    ...{ run: '三楼', slug: 'walk-in', text: '门：锁坏了' },
    ...{ owner: '小王', due: '2026-12-01', done: '2026-11-30' },
  });
});
