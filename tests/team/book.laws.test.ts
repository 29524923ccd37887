/** Random histories of a team: whatever is handed over, in whatever order and how often, the book shows what each did. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BookStore, peopleFacts } from '../../src/team/book/book-store.ts';
import { InMemory } from '../../src/storage/database/database.ts';
import { readShare } from '../../src/team/share/receiving/read-shares.ts';
import type { SealedShare } from '../../src/team/share/share.ts';
import { runs } from '../laws.ts';
import { Device, lastOf, personId, SLUGS } from './random-team.ts';

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;
const PEOPLE = ['p0', 'p1', 'p2'].map(personId);

const act = fc.record({
  kind: fc.constantFrom(
    'read',
    'read',
    'unread',
    'pass',
    'tick',
    'tick',
    'problem',
    'finish',
    'share',
    'share',
  ),
  device: fc.nat(5),
  slug: fc.nat(SLUGS.length - 1),
  item: fc.nat(2),
});

const history = fc.record({
  acts: fc.array(act, { minLength: 10, maxLength: 50, size: 'max' }),
  skews: fc.array(fc.integer({ min: -TWO_DAYS, max: TWO_DAYS }), { minLength: 6, maxLength: 6 }),
  /** Which of the shares come in which order, some twice and some never. */
  delivered: fc.array(fc.nat(30), { minLength: 1, maxLength: 20, size: 'max' }),
});

const START = 1_790_000_000_000;

async function readAll(shares: readonly SealedShare[], atOnce: boolean): Promise<BookStore> {
  const store = new BookStore(new InMemory());
  const read = await Promise.all(shares.map((share) => readShare(JSON.stringify(share), START + TWO_DAYS)));
  const sound = read.flatMap((one) => (one.kind === 'share' ? [one] : []));
  expect(sound).toHaveLength(shares.length);
  if (atOnce) await store.add(sound);
  else for (const one of sound) await store.add([one]);
  return store;
}

const inOrder = async (store: BookStore) => {
  const { people, notes } = await store.read();
  return peopleFacts(people, notes)
    .map((person) => ({ ...person, runs: person.runs.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

test('everybody in the book is what they did and handed over: nothing is lost, nothing is of somebody else', async () => {
  const seen = { people: 0, runs: 0, problems: 0, passes: 0 };
  await fc.assert(
    fc.asyncProperty(history, async ({ acts, skews, delivered }) => {
      // Two devices each; the clocks of all are wrong.
      const devices = skews.map((skew, n) => new Device(`d${n}`, PEOPLE[n % PEOPLE.length]!, skew));
      const made: { person: string; share: SealedShare; deeds: Device['deeds'] }[] = [];
      acts.forEach(({ kind, device, slug, item }, index) => {
        const [one, page, now] = [devices[device]!, SLUGS[slug]!, START + index * 60_007];
        if (kind === 'read' || kind === 'unread') one.read(page, kind === 'read', now);
        if (kind === 'pass') one.pass(page, 8 + (index % 3), now);
        if (kind === 'tick') one.tick(page, item, 'done', now);
        if (kind === 'problem') one.tick(page, item, 'problem', now);
        if (kind === 'finish') one.finish(page, now);
        if (kind === 'share') made.push({ person: one.person, ...one.share(now) } as (typeof made)[number]);
      });
      const came = made.length === 0 ? [] : delivered.map((n) => made[n % made.length]!);
      const store = await readAll(
        came.map(({ share }) => share),
        false,
      );
      const people = await inOrder(store);
      // In another order, each once more, all at once: the same book.
      const again = [...came.toReversed(), ...came].map(({ share }) => share);
      expect(await inOrder(await readAll(again, true))).toEqual(people);

      expect(people.map(({ id }) => id)).toEqual([...new Set(came.map(({ person }) => person))].sort());
      for (const person of people) {
        seen.people += 1;
        seen.runs += person.runs.length;
        seen.passes += person.passes.length;
        const deeds = [
          ...new Set(came.filter((one) => one.person === person.id).flatMap((one) => one.deeds)),
        ];
        const holds = (kind: Parameters<typeof lastOf>[1]) => lastOf(deeds, kind);
        const values = (map: Readonly<Record<string, { value: unknown }>>) =>
          Object.entries(map).map(([key, { value }]) => [key, value]);
        const expected = (kind: Parameters<typeof lastOf>[1]) =>
          [...holds(kind)].map(([key, { value }]) => [key, value]);
        expect(values(person.reads).sort()).toEqual(expected('read').sort());
        expect(values(person.meanings).sort()).toEqual(expected('meaning').sort());
        expect(person.passes.map((pass) => JSON.stringify(pass)).sort()).toEqual(
          [...holds('pass').keys()].sort(),
        );
        const marks = [...holds('mark')];
        expect(person.runs.map(({ id }) => id)).toEqual(
          [...new Set(marks.map(([key]) => key.split('#')[0]!))].sort(),
        );
        for (const run of person.runs) {
          const own = marks.filter(([key]) => key.startsWith(`${run.id}#`)).map(([, { value }]) => value);
          expect(run.total).toBe(3);
          expect(run.done).toBe(own.length);
          seen.problems += run.problems.length;
          const problems = own.flatMap((value) => {
            const { state, note } = value as { state: string; note?: string };
            return state === 'problem' ? [note] : [];
          });
          expect(run.problems.map(({ note }) => note).sort()).toEqual(problems.sort());
          expect(run.finished).toBe(holds('finish').get(run.id)?.value ?? null);
        }
      }
    }),
    { numRuns: runs(10_000) },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
}, 1_200_000);
