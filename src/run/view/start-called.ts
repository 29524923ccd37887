import { ownId } from '../../storage/profiles/profile.ts';
import type { Form } from '../model/run.ts';
import { nameOf, wordOf } from '../model/run.ts';
import { startRun } from '../kept/change-run.ts';
import { calledRuns, hasRun, runStore } from '../kept/store.ts';
import { calledFor } from '../model/addresses.ts';

/**
 * Where the address wants a run for another (`?for=<id>&item=<key>`): starts it, or finds the one that was started
 * before, and writes it into the address. The other must be here, and be waiting for it.
 */
export function startCalled(form: Form): void {
  const parent = calledFor(location.search);
  if (!parent) return;
  const address = new URL(location.href);
  address.searchParams.delete('for');
  address.searchParams.delete('item');
  const id = ownId(parent.run);
  if (hasRun(id)) {
    const run = runStore(id).get();
    const known = calledRuns(id, run).get(parent.item)?.id;
    const name = wordOf(run, 'name') || nameOf(run);
    address.searchParams.set('run', known ?? startRun(form, name, Date.now(), Math.random(), parent));
  }
  history.replaceState(null, '', address);
}
