import { useCallback, useRef } from 'preact/hooks';

/** A function that stays the same from one rendering to the next, and does what the newest would do. */
export function useSteady<Given extends unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((...given: Given) => newest.current(...given), []);
}
