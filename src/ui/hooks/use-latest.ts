import { useRef, type MutableRef } from 'preact/hooks';

/** A value that several events of one moment change in turn, each on top of the one before. */
export function useLatest<T>(value: T): MutableRef<T> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
