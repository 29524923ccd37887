import { useRef } from 'preact/hooks';

/** The object that was there before, as long as each entry of the new one is the same. */
export function useSameEntries<Entries extends object>(now: Entries): Entries {
  const kept = useRef(now);
  const before = new Map<string, unknown>(Object.entries(kept.current));
  if (Object.entries(now).some(([key, value]) => before.get(key) !== value)) kept.current = now;
  return kept.current;
}
