/** The pages that say how often they are to be done. */
import { url } from '../ui/url.ts';
import type { RecurringPage } from './recurring-work.ts';

/** Asked for once; what failed is asked for again. */
let pages: Promise<RecurringPage[]> | undefined;

/** None where the network fails: what the reader has set is known without it. */
export async function recurringPages(): Promise<RecurringPage[]> {
  pages ??= fetch(url('recurring.json')).then((answer) => answer.json() as Promise<RecurringPage[]>);
  return pages.catch(() => {
    pages = undefined;
    return [];
  });
}
