/** Until when a step is due, where that is counted from, and the buttons to change it or to take it into a calendar. */
import { runText as words } from '#text/run.ts';
import { url } from '../../ui/url.ts';
import { dayName, dueName } from '../model/dates.ts';
import { urgency } from '../model/deadline.ts';
import { dueOf, limitsOf, startOf, type RowLimit } from '../model/due.ts';
import { limitWords } from '../../procedure/model/step-facts.ts';
import type { Row } from '../model/path.ts';
import type { Work } from './session.ts';

export function RowDue({ row, ...work }: Work & { row: Row }) {
  const limits = limitsOf(work.scene.run, row);
  return limits.map((each) => (
    <LimitDue key={each.key} {...work} {...{ row, each }} several={limits.length > 1} />
  ));
}

interface LimitProps extends Work {
  row: Row;
  each: RowLimit;
  /** True where the row has more than one: then each says which it is. */
  several: boolean;
}

function LimitDue({ row, each, several, session, scene }: LimitProps) {
  const { run, rows, holidays, now } = scene;
  const before = each.limit.ahead;
  const start = startOf(rows, run, row, each);
  const due = dueOf(rows, run, row, each, holidays);
  const name = several && <span>{limitWords(each.limit)}</span>;
  const edit = (
    <button type="button" onClick={() => void session.setStart(row, each)}>
      {before ? words.setEvent : words.setStart}
    </button>
  );
  if (start === undefined || due === undefined)
    return (
      <div class="run-due">
        {name}
        <span>{before ? words.dueNeedsEvent : words.dueWaits}</span>
        {edit}
      </div>
    );
  const state = urgency(before ? run.started : start, due, now);
  const download = async () => {
    const { downloadDeadline } = await import('../report/calendar-download.ts');
    downloadDeadline(scene, row, each, location.href);
  };
  return (
    <div class={`run-due is-${state}`}>
      {name}
      <strong>{words.dueIs[state](dueName(due))}</strong>
      <span>{words.dueFrom(dayName(start, true))}</span>
      {edit}
      <button type="button" onClick={() => void download()}>
        {words.calendar}
      </button>
      {each.limit.workdays && <a href={url('data/#holidays')}>{words.workdays}</a>}
    </div>
  );
}
