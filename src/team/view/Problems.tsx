/** Problems of all runs as one list: who sees to them, until when, and what came of it. */
import { useMemo, useState } from 'preact/hooks';
import { COLON } from '#text/punctuation.ts';
import { teamText } from '#text/team.ts';
import { teamProblemsText as words } from '#text/team-problems.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { momentOf } from '../../run/limits/dates.ts';
import { download, fileName } from '../../ui/export/download.ts';
import { problems, problemsCsv, withDecision, type Problem } from '../book/problems.ts';
import type { Decision } from '../share/share.ts';
import type { OpenBook } from './use-book.ts';

/** So many at first. */
const SHOWN = 40;

export function Problems({ book }: { book: OpenBook }) {
  const { people, notes, note, pages } = book;
  const [most, setMost] = useState(SHOWN);
  const found = useMemo(() => problems(people, notes, Date.now()), [people, notes]);
  const titles = useMemo(() => new Map(pages.pages.map(({ slug, title }) => [slug, title])), [pages]);
  const names = useMemo(() => people.map(({ name }) => name), [people]);
  const isUnknown = (owner: string) => owner !== '' && !names.includes(owner);
  if (found.length === 0) return <p>{words.problemsNone}</p>;
  const titleOf = (problem: Problem) => titles.get(problem.slug) ?? (problem.title || problem.slug);
  const decide = (problem: Problem, change: Partial<Decision>) =>
    note((all) => withDecision(all, problem, change, Date.now()));
  const save = () => {
    const name = fileName(words.problemsFile(localDay(Date.now())));
    download(name, problemsCsv(found, titleOf), 'text/csv');
  };
  return (
    <div class="team-problems">
      <p class="quiet">{words.problemsWhy}</p>
      <datalist id="team-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul class="team-list">
        {found.slice(0, most).map((problem, index) => (
          <ProblemLine
            key={problem.key}
            index={index}
            isUnknown={isUnknown(problem.decision?.owner ?? '')}
            problem={problem}
            title={titleOf(problem)}
            decide={(change) => void decide(problem, change)}
          />
        ))}
      </ul>
      <p class="actions">
        {found.length > most && (
          <button class="button" type="button" onClick={() => setMost(found.length)}>
            {teamText.more(found.length - most)}
          </button>
        )}
        <button class="button" type="button" onClick={save}>
          {words.problemsCsv}
        </button>
        <button class="button" type="button" onClick={() => print()}>
          {teamText.print}
        </button>
      </p>
    </div>
  );
}

interface LineProps {
  problem: Problem;
  title: string;
  index: number;
  /** True where the book has nobody of the owner's name: then it is handed back to nobody. */
  isUnknown: boolean;
  decide: (change: Partial<Decision>) => void;
}

const TAGS = { overdue: 'redline', open: 'limit', answered: 'limit', solved: 'done', done: 'done' } as const;

function ProblemLine({ problem, title, index, isUnknown, decide }: LineProps) {
  const unknown = `unknown-owner-${index}`;
  const { state, kind, place, note, at, finder, people, name, decision, answers } = problem;
  return (
    <li class="team-problem">
      <p>
        <span class={`tag ${TAGS[state]}`}>{words.states[state]}</span> {words.problemKinds[kind]}
        {COLON}
        <strong>{place}</strong>
        {note && `${COLON}${note}`}
        <br />
        <small class="quiet">
          {title}
          {people.length > 0 && ` · ${words.of(people, name)}`} · {momentOf(at)}
          {kind !== 'gone' && ` · ${finder ? words.foundBy(finder) : words.foundByNobody}`}
        </small>
      </p>
      {answers.map(({ person, done, how }) => (
        <p key={person}>{words.answer(person, done, how)}</p>
      ))}
      <div class="team-fields">
        <label>
          {words.owner}
          <input
            class="field-box"
            list="team-names"
            maxLength={40}
            autocomplete="off"
            defaultValue={decision?.owner ?? ''}
            aria-describedby={isUnknown ? unknown : undefined}
            onChange={({ currentTarget }) => decide({ owner: currentTarget.value.trim() })}
          />
          {isUnknown && (
            <span class="field-problem" id={unknown}>
              {words.ownerUnknown(decision?.owner ?? '')}
            </span>
          )}
        </label>
        <label>
          {words.due}
          <input
            class="field-box"
            type="date"
            min="2000-01-01"
            max="2199-12-31"
            defaultValue={decision?.due ?? ''}
            onChange={({ currentTarget }) =>
              currentTarget.checkValidity() && decide({ due: currentTarget.value })
            }
          />
        </label>
        <label class="tick-label">
          <input
            type="checkbox"
            checked={Boolean(decision?.done)}
            onChange={({ currentTarget }) =>
              decide({ done: currentTarget.checked ? localDay(Date.now()) : '' })
            }
          />
          {words.done}
        </label>
      </div>
    </li>
  );
}
