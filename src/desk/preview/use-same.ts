import { useRef } from 'preact/hooks';
import { canonical } from '../../storage/records/json.ts';

/** The value that was there before, as long as the new one says the same. */
export function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (kept.current !== value && canonical(kept.current) !== canonical(value)) kept.current = value;
  return kept.current;
}
