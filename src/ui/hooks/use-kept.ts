import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A store's value in a component that was rendered at build: `initial` in the first rendering, so that
 * it is the same as in the HTML, and what this browser keeps right after, before anything is painted.
 */
export function useKept<T>(store: ReadableAtom<T>, initial: T): T {
  const [value, setValue] = useState(initial);
  useLayoutEffect(() => store.subscribe((now) => setValue(() => now as T)), [store]);
  return value;
}
