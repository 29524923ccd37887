/** Addresses of runs, and of what starts one for another. */
import { splitId } from '../../storage/profiles/profile.ts';
import { segment, url } from '../../ui/url.ts';
import type { ParentRun } from './run.ts';

const listOf = (slug: string) => url(`procedures/${segment(slug)}/checklist/`);

/** Where a run is shown. */
export const runAddress = (id: string) => `${listOf(id.split('/')[0]!)}?${new URLSearchParams({ run: id })}`;

/** Where a run of a procedure is started for another run, which waits for it. */
export const callAddress = (slug: string, { run, item }: ParentRun) =>
  `${listOf(slug)}?${new URLSearchParams({ for: splitId(run).own, item })}`;

/** For which run the address wants one to be started. */
export function calledFor(search: string): ParentRun | undefined {
  const asked = new URLSearchParams(search);
  const [run, item] = [asked.get('for'), asked.get('item')];
  return run && item ? { run, item } : undefined;
}
