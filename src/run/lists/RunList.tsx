/** Runs as lines of a list, each with how far it is and what comes next. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { runSheetText as words } from '#text/run-sheet.ts';
import { useSweep } from '../pictures/use-sweep.ts';
import { dueName, momentOf } from '../limits/dates.ts';
import { urgency } from '../limits/deadline.ts';
import { nextDue } from '../limits/due.ts';
import { nameOf, standingOf, timeOf, wordOf } from '../model/run.ts';
import { holidays } from '../limits/holidays.ts';
import type { KeptRun } from '../kept/store.ts';
import { summaryOf } from '../model/summary.ts';

interface Props {
  runs: KeptRun[];
  /** Address of a run's page. */
  page: (kept: KeptRun) => string;
  /** Where the list is about more than one procedure: the title of a page whose text is not kept. */
  titleOf?: ((slug: string) => string) | undefined;
  /** So many at first; with more, the list would push the page away and take long to make. */
  shown?: number;
}

export function RunList({ runs, page, titleOf, shown = 8 }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  useSweep();
  useLayoutEffect(() => {
    if (all) list.current?.querySelectorAll('a')[shown]?.focus();
  }, [all, shown]);
  const rest = all ? 0 : runs.length - shown;
  const among = ({ run: { slug } }: KeptRun) => runs.filter(({ run }) => run.slug === slug).length;
  return (
    <ul class="run-list" ref={list}>
      {(all ? runs : runs.slice(0, shown)).map((kept) => (
        <RunLine key={kept.id} kept={kept} page={page(kept)} titleOf={titleOf} among={among(kept)} />
      ))}
      {rest > 0 && (
        <li>
          <button class="button" type="button" onClick={() => setAll(true)}>
            {words.moreRuns(rest)}
          </button>
        </li>
      )}
    </ul>
  );
}

interface LineProps {
  kept: KeptRun;
  page: string;
  titleOf: Props['titleOf'];
  /** How many runs of the same procedure the list has: of several the name tells which, of one the title. */
  among: number;
}

function RunLine({ kept: { id, run }, page, titleOf, among }: LineProps) {
  const { form, path, done, total, problems, clocked, next } = summaryOf(run);
  const finished = timeOf(run, 'finished');
  const stopped = wordOf(run, 'stopped');
  const standing = standingOf(run);
  const due = path && standing === 'open' ? nextDue(path.rows, run, holidays()) : undefined;
  const title = titleOf && (form?.title ?? titleOf(run.slug));
  const names = title !== undefined && among === 1 ? [title, nameOf(run)] : [nameOf(run), title];
  const state = due && urgency(due.start, due.due, Date.now());
  return (
    <li>
      <a class="tile run-line" href={`${page}?${new URLSearchParams({ run: id })}`}>
        <span class="run-line-name">
          <strong>{names[0]}</strong>
          {titleOf && <span>{names[1]}</span>}
        </span>
        <span class="run-line-count" data-problems={problems || undefined}>
          {total === undefined ? words.countDone(done) : words.count(done, total, problems, clocked)}
        </span>
        {finished !== null ? (
          <span class="run-line-next">
            {stopped ? words.stoppedWhy(stopped) : `${words.finishedAt}${momentOf(finished)}`}
          </span>
        ) : standing === 'handed' ? (
          <span class="run-line-next">
            {words.handedTo(wordOf(run, 'to'), momentOf(timeOf(run, 'handed')!))}
          </span>
        ) : (
          next && <span class="run-line-next">{words.resumeAt(next)}</span>
        )}
        {due && state && (
          <span class={`run-line-due is-${state}`}>{words.dueIs[state](dueName(due.due))}</span>
        )}
        <span class="run-line-go">{standing === 'open' ? words.resume : words.look}</span>
      </a>
    </li>
  );
}
