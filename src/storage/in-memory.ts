/** A record that is kept nowhere: what is only tried goes with the page. */
import { atom } from 'nanostores';
import type { Saved } from './saved.ts';

export function inMemory<T>(initial: T): Saved<T> {
  const $value = atom<T>(initial);
  return Object.assign($value, {
    update: (change: (value: T) => T) => $value.set(change($value.get() as T)),
    erase: () => $value.set(initial),
  });
}
