/**
 * Says what it costs that the address is a plain one: browsers keep copies and install sites only where nobody on the
 * way can change them. Imported where there are no workers, which is all that is asked of it; silent once somebody has said that it was seen.
 */
import { plainHttpText as text } from '#text/offline.ts';
import { put } from '../../storage/records/lww-map.ts';
import { saved } from '../../storage/saved.ts';
import { noticesRecord } from '../../storage/records/notices-record.ts';

const NAME = 'plain-http';

/** What else tells of a new version, which there is none of without a worker. */
const notice = document.querySelector<HTMLElement & { show(use: () => void): void }>('update-notice');
const seen = saved(noticesRecord, 'seen');

if (!isSecureContext && notice && !seen.get()[NAME]?.value) {
  notice.querySelector('p')!.textContent = text.cost;
  notice.querySelector('button')!.textContent = text.seen;
  notice.show(() => {
    seen.update((all) => put(all, NAME, true, Date.now()));
    notice.hidden = true;
  });
}
