/** Whole numbers in as few bytes as they need: seven bits a byte, the lowest first; the lowest bit is the sign. */
export function numberBytes(number: number): number[] {
  const bytes: number[] = [];
  let left = number < 0 ? -2 * number - 1 : 2 * number;
  do {
    const rest = left % 128;
    left = (left - rest) / 128;
    bytes.push(left > 0 ? rest + 128 : rest);
  } while (left > 0);
  return bytes;
}

/** The number that begins at a place, and where the next one does. Throws where the bytes end before it does. */
export function numberAt(bytes: Uint8Array, from: number): { value: number; next: number } {
  let [sum, unit, at] = [0, 1, from];
  for (;;) {
    const byte = bytes[at++];
    if (byte === undefined || unit > 2 ** 49) throw new RangeError('The number has no end.');
    sum += (byte % 128) * unit;
    unit *= 128;
    if (byte < 128) break;
  }
  return { value: sum % 2 === 1 ? -(sum + 1) / 2 : sum / 2, next: at };
}
