/** Random histories of a page and of those who read it: who knows it as it was is told, and nobody else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formerOf } from '../../src/meanings/former.ts';
import { joinLwwMaps, put } from '../../src/storage/records/lww-map.ts';
import { meaningsOf } from '../../src/progress/changed/write-changes.ts';
import { runs } from '../laws.ts';
import { Handbook, lastDay, type Device, type Knows } from './random-history.ts';

const DEVICES = 3;
const price = fc.integer({ min: 1, max: 3 });
const device = fc.nat(DEVICES - 1);

const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('publish'), price }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('change'), price }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('reword', 'release', 'sleep') }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('read', 'read', 'pass', 'renew', 'unread', 'formerly', 'join'),
      device,
      other: device,
    }),
  },
);

test('nobody who must be told is missed, and nobody is told twice', () => {
  const told = { byMeaning: 0, byDay: 0 };
  fc.assert(
    fc.property(fc.array(event, { minLength: 10, maxLength: 40, size: '+1' }), (events) => {
      const handbook = new Handbook();
      handbook.release();
      let now = 0;
      const devices: Device[] = Array.from({ length: DEVICES }, () => ({ read: {}, known: {} }));
      /** By device what its reader knows, kept without any hash. */
      const knows: (Knows | undefined)[] = devices.map(() => undefined);
      const tells = (one: Device): boolean => {
        const [page, day] = [meaningsOf(handbook.meaning()), lastDay(one, handbook)];
        if (!page || day === undefined) return false;
        return formerOf(page, { meaning: one.known.page?.value, day }) !== undefined;
      };
      function act({ kind, device, other }: { kind: string; device: number; other: number }): void {
        const one = devices[device]!;
        const learns = () => {
          one.known = put(one.known, 'page', handbook.meaning().mark, now);
          knows[device] = handbook.known(now);
        };
        if (kind === 'read' || kind === 'formerly') one.read = put(one.read, 'page', true, now);
        if (kind === 'unread') one.read = put(one.read, 'page', false, now);
        if (kind === 'pass') one.passed = now;
        // Marks of former versions of the site keep no meaning, and there are none after others.
        if (kind === 'read' || kind === 'pass' || (kind === 'formerly' && one.known.page)) learns();
        if (kind === 'renew' && tells(one)) {
          learns();
          expect(tells(one)).toBe(false);
        }
        if (kind !== 'join') return;
        const joined = devices[other]!;
        const [mine, theirs] = [knows[device], knows[other]];
        knows[device] = (theirs?.at ?? 0) > (mine?.at ?? 0) ? theirs : mine;
        one.read = joinLwwMaps(one.read, joined.read);
        one.known = joinLwwMaps(one.known, joined.known);
        one.passed = Math.max(one.passed ?? 0, joined.passed ?? 0) || undefined;
      }
      function expectTold(one: Device, known: Knows | undefined): void {
        const day = lastDay(one, handbook);
        // What was never released counts by its day alone.
        if (known && !handbook.wasReleased(known.price)) return;
        const isOther = known
          ? known.price !== handbook.price
          : day !== undefined && day < handbook.since && handbook.priceOn(day) !== handbook.price;
        const must = day !== undefined && handbook.isReleased && isOther;
        if (must) told[known ? 'byMeaning' : 'byDay'] += 1;
        expect(tells(one)).toBe(must);
      }
      for (const each of events) {
        now += 1;
        handbook.tick(now, each.kind === 'sleep');
        if (each.kind === 'reword') handbook.reword();
        if ('price' in each) handbook.price = each.price;
        if (each.kind === 'release' || each.kind === 'publish') handbook.release();
        if ('device' in each) act(each);
        for (const [index, one] of devices.entries()) expectTold(one, knows[index]);
      }
    }),
    { numRuns: runs(10_000) },
  );
  expect(told.byMeaning).toBeGreaterThan(100);
  expect(told.byDay).toBeGreaterThan(10);
}, 240_000);
