/** Until when a step is due, where that is counted from, and the buttons to change it or to take it into a calendar. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';
import { url } from '../../ui/url.ts';
import { dayName, dueName } from '../limits/dates.ts';
import { urgency } from '../limits/deadline.ts';
import { caseKey, casesOf, dueOf, limitsOf, startOf, type RowLimit } from '../limits/due.ts';
import { limitWords } from '../../procedure/model/step-facts.ts';
import type { Row } from '../model/path.ts';
import { chosenIn } from '../model/run.ts';
import { chooseCase } from './cases.ts';
import type { Work } from '../sheet/session.ts';

export function RowDue({ row, ...work }: Work & { row: Row }) {
  const limits = limitsOf(work.scene.run, row);
  return (
    <>
      <CaseChoice row={row} {...work} />
      {limits.map((each) => (
        <LimitDue key={each.key} {...work} {...{ row, each }} several={(row.part.limits?.length ?? 0) > 1} />
      ))}
    </>
  );
}

/** Asks which of the cases it is that the row's limits are for. */
function CaseChoice({ row, session, scene: { run } }: Work & { row: Row }) {
  const cases = casesOf(row);
  if (cases.length === 0) return null;
  const chosen = chosenIn(run, caseKey(row));
  return (
    <div class="run-due" role="group" aria-label={words.limitCase}>
      <span>{words.limitCase}</span>
      {cases.map((which) => (
        <button
          key={which}
          type="button"
          aria-pressed={which === chosen}
          onClick={() => session.do(chooseCase(run, row, which))}
        >
          {which}
        </button>
      ))}
    </div>
  );
}

/** What a limit waits for before its time begins. */
function waitsFor({ limit }: RowLimit, rows: Row[], { unsure }: Row): string {
  if (unsure) return words.dueUnsure;
  const step = rows.find(({ part }) => part.id === limit.from);
  return step ? words.dueWaitsFor(step.part.name) : words.dueWaits;
}

/** How long there is still time, in the last day of it. */
function remaining(left: number): string {
  const minutes = Math.ceil(left / 60_000);
  return minutes > 0 && minutes <= 24 * 60 ? words.dueLeft(Math.floor(minutes / 60), minutes % 60) : '';
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
    <button
      type="button"
      title={before && start === undefined ? words.dueNeedsEvent : undefined}
      onClick={() => void session.setStart(row, each)}
    >
      {before ? (start === undefined ? words.setEvent : words.changeEvent) : words.setStart}
    </button>
  );
  if (start === undefined || due === undefined)
    return (
      <div class="run-due is-waiting">
        {name}
        {!before && <span>{waitsFor(each, rows, row)}</span>}
        {edit}
      </div>
    );
  const { least } = each.limit;
  const state = least ? 'ok' : urgency(before ? run.started : start, due, now);
  const download = async () => {
    const there = await loaded(() => import('../report/calendar-download.ts'));
    there?.downloadDeadline(scene, row, each, location.href);
  };
  return (
    <div class={`run-due is-${state}`}>
      {name}
      <strong>
        {least ? words.notBefore(dayName(due, true), now >= due) : words.dueIs[state](dueName(due))}
        {!least && remaining(due - now)}
      </strong>
      <span>{(before ? words.dueBefore : words.dueFrom)(dayName(start, true))}</span>
      {edit}
      <button type="button" onClick={() => void download()}>
        {words.calendar}
      </button>
      {each.limit.workdays && <a href={url('data/#holidays')}>{words.workdays}</a>}
    </div>
  );
}
