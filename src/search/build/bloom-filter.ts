/**
 * A Bloom filter of the pairs of characters in the index: what it does not know is on no page, and
 * need not be asked for. Of the pairs that no page holds it knows about one in twelve wrongly, which only
 * costs the asking.
 */

/** Size of a filter in bits: 16 kB, whatever it holds; with more than today's 25,000 pairs it knows more of them wrongly. */
const BITS = 128_000;

/** The filter as base64: a byte with the number of places of each pair, then the bits. */
export function bloomOf(pairs: ReadonlySet<string>): string {
  const count = Math.max(1, Math.min(8, Math.round((BITS / Math.max(1, pairs.size)) * Math.LN2)));
  const bytes = new Uint8Array(1 + BITS / 8);
  bytes[0] = count;
  for (const pair of pairs) for (const at of places(pair, count)) bytes[1 + (at >> 3)]! |= 1 << (at & 7);
  return btoa(String.fromCharCode(...bytes));
}

/** Reads a filter; the function is true for every pair that it holds. */
export function readBloom(base64: string): (pair: string) => boolean {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return (pair) => places(pair, bytes[0]!).every((at) => bytes[1 + (at >> 3)]! & (1 << (at & 7)));
}

/** The places of a pair: two mixed hashes, added up. */
function places(pair: string, count: number): number[] {
  const [first = '', second = ''] = pair;
  const key = (first.codePointAt(0) ?? 0) * 0x20000 + (second.codePointAt(0) ?? 0);
  const a = mixed(key);
  const b = mixed(a ^ 0x9e3779b9) | 1;
  return Array.from({ length: count }, (_, i) => ((a + Math.imul(i, b)) >>> 0) % BITS);
}

/** MurmurHash3's finaliser: spreads a 32-bit number evenly. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
