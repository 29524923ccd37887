/** What is to be done every day, shift or week: whether it was, and what was missed. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { recurringText as words, rhythmText } from '#text/recurring.ts';
import { $myRoles } from '../my-roles/my-roles.ts';
import { clockOf, dayOf } from '../run/limits/dates.ts';
import { keptRuns } from '../run/lists/kept-runs.ts';
import { useKnownPages } from '../run/lists/known-pages.ts';
import { runAddress } from '../run/model/addresses.ts';
import { followTabs } from '../storage/follow-tabs.ts';
import { ownId } from '../storage/profiles/profile.ts';
import { EmptyState } from '../ui/components/EmptyState.tsx';
import { Tag } from '../ui/components/Tag.tsx';
import { segment, url } from '../ui/url.ts';
import { recurringPages } from './fetch-recurring.ts';
import { periodName, type Period } from './period.ts';
import { recurring, seeMissed, setRhythm, shifts, shiftStarts } from './recurring-record.ts';
import { recurringWork, unnoted, type RecurringPage, type Work } from './recurring-work.ts';
import { later } from '../ui/loading/later.tsx';

/** Shows it inside an element of a page that had not loaded it; `all` with what changes it. */
export function showRecurringWork(place: HTMLElement, all: boolean): void {
  place.replaceChildren();
  render(<RecurringWork hide={!all} />, place);
}

interface Props {
  /** Nothing where there is none, and no way to change it: on the home page it is one thing among others. */
  hide?: boolean;
}

const SetRecurring = later(async () => (await import('./SetRecurring.tsx')).SetRecurring);

/** So many missed periods are named. */
const NAMED = 3;

function RecurringWork({ hide = false }: Props) {
  const [pages, setPages] = useState<RecurringPage[]>();
  const [work, setWork] = useState<Work[]>();
  const { known } = useKnownPages(true);
  useEffect(() => void recurringPages().then(setPages), []);
  useEffect(() => {
    if (!pages) return;
    const look = () => {
      const [set, jobs, now] = [recurring().get(), $myRoles.get(), Date.now()];
      // From now on they are theirs: what is not done of it later was missed.
      for (const slug of unnoted(pages, set, jobs)) setRhythm(slug, 'page', now);
      setWork(recurringWork(pages, recurring().get(), keptRuns(), jobs, shiftStarts(), now));
    };
    const ends = [recurring().listen(look), shifts().listen(look), $myRoles.listen(look), followTabs(look)];
    // Midnight and the next shift come while the page is open.
    const clock = setInterval(look, 60_000);
    return () => {
      clearInterval(clock);
      for (const end of ends) end();
    };
  }, [pages]);
  // A page that is gone asks for nothing any more.
  const there = work?.filter(({ slug }) => known?.has(slug) !== false);
  if (!there || (hide && there.length === 0)) return null;
  const titleOf = (slug: string) => known?.get(slug) ?? slug;
  return (
    <section class="run-section recurring">
      <h2 class="recurring-head">
        {words.title}
        {hide && <a href={url('runs/#recurring')}>{words.all}</a>}
      </h2>
      {there.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul class="run-list">
        {there.map((each) => (
          <WorkLine key={each.slug} work={each} title={titleOf(each.slug)} />
        ))}
      </ul>
      {there.some(({ missed }) => missed.length > 0) && <p class="quiet">{words.missedWhy}</p>}
      {!hide && known && <SetRecurring work={there} pages={pages ?? []} titles={known} />}
    </section>
  );
}

function WorkLine({
  work: { slug, rhythm, said, period, state, doneAt, handed, missed },
  title,
}: {
  work: Work;
  title: string;
}) {
  const is = state === 'handed' ? words.handed[rhythm](handed!.to) : words.state[state][rhythm];
  // What was handed over is looked at there, and no second run begun by accident.
  const address = handed ? runAddress(ownId(handed.run)) : url(`procedures/${segment(slug)}/checklist/`);
  return (
    <li class="recurring-line" data-state={state}>
      <a class="tile run-line" href={address}>
        <span class="run-line-name">
          <strong>{title}</strong>
          <Tag>{rhythmText[rhythm]}</Tag>
          {rhythm === 'shift' && <span>{shiftName(period)}</span>}
          {said && <span>{words.said}</span>}
        </span>
        <span class="run-line-next">
          {doneAt === undefined ? is : words.doneAt(is, whenOf(doneAt, rhythm))}
        </span>
        <span class="run-line-go">{handed ? words.look : words.begin}</span>
      </a>
      {missed.length > 0 && (
        <p class="recurring-missed">
          <span>
            {words.missed(
              missed.slice(0, NAMED).map((period) => periodName(period, rhythm, shiftStarts())),
              missed.length > NAMED,
            )}
          </span>
          <button class="button plain" type="button" onClick={() => seeMissed(slug, Date.now())}>
            {words.seen}
          </button>
        </p>
      )}
    </li>
  );
}

/** From when to when it is, or that this is not known yet. */
const shiftName = ({ from, to }: Period) =>
  shiftStarts().length > 0 ? words.shiftFrom(clockOf(from), clockOf(to)) : words.shiftsNone;

const whenOf = (time: number, rhythm: Work['rhythm']) =>
  rhythm === 'week' ? `${dayOf(time).slice(5)} ${clockOf(time)}` : clockOf(time);
