import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Select } from '../../ui/components/Select.tsx';
import { useKept } from '../../ui/hooks/use-kept.ts';
import { practiceText as text } from '#text/practice.ts';
import { useOwnJobs } from '../../my-roles/use-own-jobs.ts';
import type { QuizPage } from '../sitting/fetch-sets.ts';
import type { QuizRecord } from '../sitting/quiz-record.ts';
import type { Saved } from '../../storage/saved.ts';
import { addressOf, isOfRole, practiceOf, type Practice } from './practice-address.ts';
import { isWaiting, placesOf } from './waiting.ts';

export interface Named {
  id: string;
  name: string;
  /** The domain under which a role is offered. */
  group?: string | undefined;
}

interface Props {
  pages: readonly QuizPage[];
  domains: readonly Named[];
  roles: readonly Named[];
  titleOf: (practice: Practice) => string;
}

const MODES = [
  { mode: 'practice', name: text.practice, about: text.practiceAbout },
  { mode: 'test', name: text.test, about: text.testAbout },
] as const;
const COUNTS = [5, 10, 20, 50];
const MINUTES = [5, 10, 15, 30, 60];

const FIELDS = ['domain', 'role', 'count', 'minutes'] as const;

const namedOptions = (named: readonly Named[]) => named.map(({ id, ...words }) => ({ value: id, ...words }));
const numberOptions = (numbers: number[], words: (number: number) => string) =>
  numbers.map((number) => ({ value: String(number), name: words(number) }));

/** What to practise: a form whose address is the practice. */
export function PracticeForm({ pages, domains, roles, titleOf }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState({ mode: 'practice', domain: '', role: '', count: '10', minutes: '0' });
  const set = (name: keyof typeof fields) => (value: string) => setFields({ ...fields, [name]: value });
  const own = useOwnJobs();
  const mine = (own?.ownIds() ?? []).filter((id) => roles.some((role) => role.id === id));
  /** All of one's own jobs as one choice. */
  const allMine = mine.join(' ');
  // It opens at them, but where something else was chosen before.
  useEffect(() => setFields((now) => (now.role === '' ? { ...now, role: allMine } : now)), [allMine]);
  const every = namedOptions(roles);
  const jobs = own?.ownFirst(every, mine) ?? every;
  // What was chosen before the script came counts.
  useLayoutEffect(() => {
    const chosen = Object.fromEntries(new FormData(form.current!)) as Partial<typeof fields>;
    setFields((now) => ({ ...now, ...chosen }));
  }, []);
  const options = {
    domain: [{ value: '', name: text.allDomains }, ...namedOptions(domains)],
    role: [
      { value: '', name: text.allRoles },
      ...(own && mine.length > 1 ? [{ value: allMine, name: own.myJobs }] : []),
      ...jobs,
    ],
    count: numberOptions(COUNTS, text.questions),
    minutes: [{ value: '0', name: text.noLimit }, ...numberOptions(MINUTES, text.minutesOf)],
  };
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {[...placesOf('test'), ...placesOf('practice')].map((place, index) => (
        <Unfinished key={index} {...{ place, titleOf }} />
      ))}
      <form ref={form} method="get" class="practice-form needs-script">
        <fieldset>
          <legend>{text.how}</legend>
          <div class="quiz-options practice-modes">
            {MODES.map(({ mode, name, about }) => (
              <label key={mode} class="quiz-option">
                <input
                  type="radio"
                  name="mode"
                  value={mode}
                  checked={fields.mode === mode}
                  onChange={() => set('mode')(mode)}
                />
                <span>
                  <strong>{name}</strong>
                  <small>{about}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        {own && allMine !== '' && (
          <own.MineOrAll
            mine={pages.filter((page) => isOfRole(page, allMine)).length}
            all={pages.length}
            chosen={fields.role === allMine ? 'mine' : fields.role === '' ? 'all' : undefined}
            choose={(which) => set('role')(which === 'mine' ? allMine : '')}
          />
        )}
        <div class="practice-fields">
          {FIELDS.map((name) => (
            <div key={name} hidden={name === 'minutes' && fields.mode !== 'test'}>
              <Select
                label={text[name]}
                name={name}
                value={fields[name]}
                options={options[name]}
                onChange={set(name)}
              />
            </div>
          ))}
        </div>
        {(['weak', 'derived'] as const).map((name) => (
          <label key={name} class="practice-check">
            <input type="checkbox" name={name} value="1" />
            <span>{text[name]}</span>
          </label>
        ))}
        <button class="button primary" type="submit">
          {text.start}
        </button>
      </form>
    </>
  );
}

/** The way back to a practice that was interrupted. */
function Unfinished({ place: kept, titleOf }: Pick<Props, 'titleOf'> & { place: Saved<QuizRecord> }) {
  const { attempt } = useKept(kept, {});
  const practice = practiceOf(new URLSearchParams(attempt?.address));
  if (!isWaiting(attempt) || !practice) return null;
  const isOver = attempt.until !== undefined && attempt.until <= Date.now();
  const place = Math.min(attempt.position + 1, attempt.keys.length);
  return (
    // The address is made anew: what a record holds may lead anywhere.
    <a class="waiting" href={addressOf(practice)}>
      <span>
        {text.unfinished(titleOf(practice))}
        <small>{isOver ? text.timeOver : text.place(place, attempt.keys.length)}</small>
      </span>
      <strong>{isOver ? text.seeResult : text.goOn}</strong>
    </a>
  );
}
