import { useLayoutEffect, type EffectCallback } from 'preact/hooks';

/** Runs once the component stands on the page, before anything is painted; what it returns, once it goes. */
export function useOnce(effect: EffectCallback): void {
  // Nothing that the effect uses makes it run again: that is what it is for.
  useLayoutEffect(effect, []);
}
