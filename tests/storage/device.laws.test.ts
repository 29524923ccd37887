// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deviceRecord, type Device } from '../../src/storage/profiles/device.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';
import { runs } from '../laws.ts';

const id = fc.constantFrom('', 'a1', 'b2', 'c3');
/** A device knows itself. */
const device: fc.Arbitrary<Device> = fc
  .record({ id, mine: fc.uniqueArray(fc.constantFrom('a1', 'b2', 'c3', 'd4')) })
  .map(({ id: own, mine }) => ({ id: own, mine: [...new Set([...mine, ...(own ? [own] : [])])].sort() }));

it('two tabs that have drawn a number each agree on one, in whatever order they hear of it', () => {
  const join = deviceRecord.merge!;
  fc.assert(
    fc.property(device, device, device, (a, b, c) => {
      expect(join(a, b)).toEqual(join(b, a));
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      expect(join(a, a)).toEqual(a);
      for (const known of [...a.mine, ...b.mine]) expect(join(a, b).mine).toContain(known);
    }),
    { numRuns: runs(2000) },
  );
});

it('keeps no number that no device has drawn, and its own where a file has brought one in', () => {
  expect(soundOf(deviceRecord.schema, { id: 'a1', mine: ['a1', 'x y', 7] })).toEqual({
    value: { id: 'a1', mine: ['a1'] },
    whole: false,
  });
  expect(soundOf(deviceRecord.schema, { id: 'x y', mine: [] })).toBeUndefined();
});
