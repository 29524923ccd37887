/** Fetches the notice about the storage once there is something to say: most readers never need it. */
import { $storage } from './saved.ts';

$storage.subscribe(({ state, near, unreadable, newer }) => {
  if (state !== 'saved' || near || unreadable.length > 0 || newer.length > 0) void import('./element.ts');
});
