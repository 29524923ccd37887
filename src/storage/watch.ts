/** Fetches what most readers never need: the notice about the storage, once there is something to say, and what brings over records under their former names. */
import { $storage, FORMER, records } from './browser.ts';
import { framed } from './frame.ts';

$storage.subscribe(({ state, near, unreadable, newer }) => {
  if (framed || state !== 'saved' || near || unreadable.length > 0 || newer.length > 0)
    void import('./element.ts');
});
if (framed) void import('./framed.ts').then(({ refuseWork }) => refuseWork());
if (records([FORMER]).length > 0) void import('./former.ts').then(({ bringOver }) => bringOver());
