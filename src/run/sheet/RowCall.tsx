/** The way to the procedure that a step is: from a run to a run of its own, which is tied to it. */
import { runText as words } from '#text/run.ts';
import { url, segment } from '../../ui/url.ts';
import { calledItem } from '../model/form.ts';
import { itemKey, type Row } from '../way/visit.ts';
import { calledRuns } from '../model/store.ts';
import { callAddress, runAddress } from './addresses.ts';
import type { Work } from './session.ts';

interface Props {
  row: Row;
  title: string;
  work: Work | undefined;
}

export function RowCall({ row, title, work }: Props) {
  const slug = row.part.calls!;
  const item = itemKey(row, calledItem(row.part.id));
  const called = work && calledRuns(work.session.id, work.scene.run).get(item);
  const [address, text] = called
    ? [runAddress(called.id), words.callsResume(title)]
    : work
      ? [callAddress(slug, { run: work.session.id, item }), words.callsOpen(title)]
      : [url(`procedures/${segment(slug)}/`), words.calls(title)];
  return (
    <p class="checklist-call">
      <a href={address}>{text}</a>
    </p>
  );
}
