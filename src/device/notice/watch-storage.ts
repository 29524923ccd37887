/** Fetches what most readers never need: the notice about the storage, once there is something to say, and what brings over records under their former names. */
import { $storage, FORMER, records } from '../../storage/browser.ts';
import { framed } from '../../storage/frame/framed.ts';

$storage.subscribe(({ state, near, unreadable, newer }) => {
  if (framed || state !== 'saved' || near || unreadable.length > 0 || newer.length > 0)
    void import('./storage-notice.tsx');
});
if (framed) void import('../../storage/frame/refuse-work.ts').then(({ refuseWork }) => refuseWork());
if (records().some((key) => /^(run|read|answers|profiles):/.test(key))) void import('./with-records.ts');
if (records([FORMER]).length > 0)
  void import('../../storage/former-names.ts').then(({ bringOver }) => bringOver());
