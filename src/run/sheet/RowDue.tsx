/** Until when a step is due, where that is counted from, and the buttons to change it or to take it into a calendar. */
import { runText as words } from '#text/run.ts';
import { url } from '../../ui/url.ts';
import { dayName, dueName } from '../model/dates.ts';
import { countsWorkdays, leadsUp, urgency } from '../model/deadline.ts';
import { dueOf, startOf } from '../model/due.ts';
import type { Row } from '../model/path.ts';
import type { Work } from './session.ts';

export function RowDue({ row, session, scene }: Work & { row: Row }) {
  const { run, rows, holidays, now } = scene;
  const before = leadsUp(row.part);
  const start = startOf(rows, run, row);
  const due = dueOf(rows, run, row, holidays);
  const edit = (
    <button type="button" onClick={() => void session.setStart(row)}>
      {before ? words.setEvent : words.setStart}
    </button>
  );
  if (start === undefined || due === undefined)
    return (
      <div class="run-due">
        <span>{before ? words.dueNeedsEvent : words.dueWaits}</span>
        {edit}
      </div>
    );
  const state = urgency(before ? run.started : start, due, now);
  const download = async () => {
    const { downloadDeadline } = await import('../report/calendar-download.ts');
    downloadDeadline(scene, row, location.href);
  };
  return (
    <div class={`run-due is-${state}`}>
      <strong>{words.dueIs[state](dueName(due))}</strong>
      <span>{words.dueFrom(dayName(start, true))}</span>
      {edit}
      <button type="button" onClick={() => void download()}>
        {words.calendar}
      </button>
      {countsWorkdays(row.part) && <a href={url('data/#holidays')}>{words.workdays}</a>}
    </div>
  );
}
