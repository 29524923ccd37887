import type { Received } from '../book/book.ts';

/** Devices that have signed with more than one key, or once signed and once not. */
export function devicesWithOtherKeys(received: readonly Pick<Received, 'device' | 'key'>[]): string[] {
  const byDevice = Map.groupBy(received, ({ device }) => device);
  return [...byDevice].flatMap(([device, all]) =>
    new Set(all.map(({ key }) => key)).size > 1 ? [device] : [],
  );
}
