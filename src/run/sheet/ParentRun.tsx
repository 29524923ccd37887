/** Which run has called for this one. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { ownId } from '../../storage/profiles/profile.ts';
import type { ParentRun as Facts } from '../model/run.ts';
import { nameOf } from '../model/run.ts';
import { hasRun, keptForm, runStore } from '../kept/store.ts';
import { runAddress } from '../model/addresses.ts';

export function ParentRun({ parent }: { parent: Facts }) {
  const id = ownId(parent.run);
  if (!hasRun(id)) return <p class="run-facts">{words.parentGone}</p>;
  const run = runStore(id).get();
  const title = keptForm(run.slug, run.form.value)?.title ?? run.slug;
  return (
    <p class="run-facts">
      <a href={runAddress(id)}>{words.partOf(title, nameOf(run))}</a>
    </p>
  );
}
