/** What people do to runs: pages that only list them do without it. */
import { person } from '../../storage/profiles/person.ts';
import { ownId } from '../../storage/profiles/profile.ts';
import { noteChange } from '../events/note-change.ts';
import type { Heads, How } from '../events/run-events.ts';
import { newRun, type Form, type ParentRun, type Run } from '../model/run.ts';
import { signed } from '../model/signed.ts';
import { keepForm, runStore } from './store.ts';

/**
 * Changes a run: signed by whoever uses the device, and noted for its events.
 *
 * @param how absent of a press in the run: what is taken back or taken over says by itself who did it
 * @param heads of what was taken over: see ../events/recorded.ts
 */
export function changeRun(
  id: string,
  change: (run: Run) => Run,
  now: number,
  { how, heads }: { how?: How; heads?: Heads | undefined } = {},
): void {
  const who = person();
  const isOwn = how === undefined || how === 'begin';
  let before: Run | undefined;
  let after: Run | undefined;
  runStore(id).update((run) => {
    before = run.slug === '' ? undefined : run;
    after = change(run);
    return (after = isOwn ? signed(run, after, who, now) : after);
  });
  if (after && after !== before) noteChange({ id, by: who?.id, before, after, how, heads, now });
}

/**
 * Starts a run of this form and returns its id. `chance` tells apart runs of the same millisecond.
 *
 * @param parent the run that has called for it
 */
export function startRun(form: Form, name: string, now: number, chance: number, parent?: ParentRun): string {
  const id = ownId(`${form.slug}/${now.toString(36)}${Math.floor(chance * 1296).toString(36)}`);
  const hash = keepForm(form);
  changeRun(id, () => newRun(form.slug, hash, name, now, parent), now, { how: 'begin' });
  return id;
}
