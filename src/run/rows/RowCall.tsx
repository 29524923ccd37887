/** The way to the procedure that a step is; from a run to a run of its own: see RunCall.tsx. */
import { runText as words } from '#text/run.ts';
import { later } from '../../ui/loading/later.tsx';
import { segment, url } from '../../ui/url.ts';
import type { Row } from '../way/visit.ts';
import type { Work } from '../sheet/session.ts';

interface Props {
  row: Row;
  title: string;
  work: Work | undefined;
}

export function RowCall({ row, title, work }: Props) {
  return (
    <p class="checklist-call">
      {work && !row.part.callsRead && !work.session.isTrial ? (
        <RunCall {...work} row={row} title={title} />
      ) : (
        <a href={url(`procedures/${segment(row.part.calls!)}/`)}>{words.calls(title)}</a>
      )}
    </p>
  );
}

const RunCall = later(async () => (await import('../sheet/RunCall.tsx')).RunCall);
