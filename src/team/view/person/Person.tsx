/** One member: jobs, what is lacking, the training file, runs, and where it all came from. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import { momentOf } from '../../../run/limits/dates.ts';
import { ask } from '../../../ui/components/ask.tsx';
import { Folded } from '../../../ui/components/Folded.tsx';
import { later } from '../../../ui/loading/later.tsx';
import { useOnce } from '../../../ui/hooks/use-once.ts';
import { segment, url } from '../../../ui/url.ts';
import type { PersonFacts, TeamPage } from '../../book/cells.ts';
import { jobsOf, lacks, withJob, type Lack } from '../../book/lacks.ts';
import type { RunFacts } from '../../book/run-facts.ts';
import { confirmPractice } from './confirm.ts';
import { HandBack } from './HandBack.tsx';
import { countsOf } from '../People.tsx';
import { Sources } from './Sources.tsx';
import { TrainingFile } from './TrainingFile.tsx';
import type { OpenBook } from '../use-book.ts';

const RunRecord = later(async () => (await import('./RunRecord.tsx')).RunRecord);

interface Props {
  book: OpenBook;
  person: PersonFacts;
  say: (text: string) => void;
}

export function Person({ book, person, say }: Props) {
  const { notes, pages, store, refresh, attempt } = book;
  const lacking = useMemo(() => lacks([person], pages.pages, notes), [person, pages, notes]);
  const head = useRef<HTMLHeadingElement>(null);
  // Where somebody is opened far down in a list.
  useOnce(() => head.current!.focus());
  const forget = async () => {
    const { action } = await ask({
      title: words.forget,
      why: words.forgetWhy(person.name),
      actions: [{ id: 'forget', name: words.forgetDo, danger: true }],
    });
    if (action !== 'forget') return;
    const isGone = await attempt(async () => {
      await store.forget(person);
      location.hash = '#people';
      await refresh();
    });
    say(isGone ? words.said.forgotten : '');
  };
  return (
    <article class="team-person">
      <p class="team-screen">
        <a href="#people">{words.back}</a>
      </p>
      <h2 ref={head} tabIndex={-1}>
        {person.name}
      </h2>
      <p>{countsOf(person)}</p>
      <Jobs book={book} person={person} />
      <section class="team-screen">
        <h3>{words.lacksTitle}</h3>
        <Lacks book={book} person={person} lacking={lacking} />
      </section>
      <TrainingFile person={person} book={book} />
      <Runs book={book} person={person} />
      <HandBack book={book} person={person} />
      <Sources person={person} />
      <p class="team-screen">
        <button class="button plain" type="button" onClick={() => void forget()}>
          {words.forget}
        </button>
      </p>
    </article>
  );
}

function Jobs({ book: { notes, note, pages }, person }: Pick<Props, 'book' | 'person'>) {
  const own = jobsOf(person, notes);
  const set = (job: string, has: boolean) => void note((all) => withJob(all, person, job, has, Date.now()));
  const nameOf = (id: string) => pages.jobs.find((job) => job.id === id)?.name ?? id;
  const offered = pages.jobs.filter(({ id }) => !own.includes(id));
  const choose = (input: HTMLInputElement) => {
    const chosen = offered.find(({ name }) => name === input.value.trim());
    if (!chosen) return;
    input.value = '';
    set(chosen.id, true);
  };
  return (
    <section>
      <h3>{words.jobs}</h3>
      {own.length === 0 && <p class="quiet">{words.jobsHow}</p>}
      <ul class="team-jobs">
        {own.map((id) => (
          <li key={id}>
            {nameOf(id)}
            <button
              class="button plain team-screen"
              type="button"
              aria-label={words.dropJob(nameOf(id))}
              onClick={() => set(id, false)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label class="team-screen">
        {words.addJob}
        <input
          class="field-box"
          list="team-jobs"
          placeholder={words.chooseJob}
          autocomplete="off"
          // Chosen from the list, and not typed: one name may begin another.
          onInput={(event) => event.inputType === 'insertReplacementText' && choose(event.currentTarget)}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
        <datalist id="team-jobs">
          {offered.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </label>
    </section>
  );
}

interface LacksProps extends Pick<Props, 'book' | 'person'> {
  lacking: readonly Lack[];
}

function Lacks({ book, person, lacking }: LacksProps) {
  if (jobsOf(person, book.notes).length === 0) return <p class="quiet">{words.noJobs}</p>;
  if (lacking.length === 0) return <p>{words.noLack}</p>;
  return (
    <>
      {[...Map.groupBy(lacking, ({ kind }) => kind)].map(([kind, own], index) => (
        <Folded key={kind} open={index === 0} summary={`${words.lacks[kind]} ${own.length}`}>
          <ul class="team-list">
            {own.map(({ page }) => (
              <li key={page.slug}>
                <a href={url(`procedures/${segment(page.slug)}/`)}>{page.title}</a>
                {kind === 'unpractised' && <Confirm book={book} person={person} page={page} />}
              </li>
            ))}
          </ul>
        </Folded>
      ))}
    </>
  );
}

interface ConfirmProps extends Pick<Props, 'book' | 'person'> {
  page: TeamPage;
}

const Confirm = ({ book, person, page }: ConfirmProps) => (
  <button
    class="button"
    type="button"
    aria-label={words.confirmOf(page.title)}
    onClick={() => void confirmPractice(book, person, page)}
  >
    {words.confirm}
  </button>
);

/** So many at first: the others are one press away. */
const SHOWN = 30;

function Runs({ book: { pages, store }, person }: Pick<Props, 'book' | 'person'>) {
  const { runs } = person;
  if (runs.length === 0) return null;
  const titles = new Map(pages.pages.map(({ slug, title }) => [slug, title]));
  const newest = runs.toSorted((a, b) => b.touched - a.touched);
  const list = (some: typeof runs) => (
    <ul class="team-list">
      {some.map((run) => (
        <li key={run.id}>
          <RunLine
            run={run}
            title={titles.get(run.slug) ?? (run.title || run.slug)}
            store={store}
            people={person.ids}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <section class="team-screen">
      <h3>{words.runs}</h3>
      {list(newest.slice(0, SHOWN))}
      {newest.length > SHOWN && (
        <Folded summary={words.more(newest.length - SHOWN)}>{list(newest.slice(SHOWN))}</Folded>
      )}
    </section>
  );
}

interface RunProps {
  run: RunFacts;
  title: string;
  store: OpenBook['store'];
  people: readonly string[];
}

function RunLine({ run, title, store, people }: RunProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="folded" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>
          {title}
          <br />
          <small class="quiet">
            {words.runResult(run)} ·{' '}
            {run.finished === null ? words.runOpen(run.handedTo) : momentOf(run.finished)}
          </small>
        </span>
      </summary>
      {isOpen && <RunRecord store={store} people={people} run={run.id} />}
    </details>
  );
}
