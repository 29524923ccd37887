import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Select } from '../../ui/components/Select.tsx';
import { useKept } from '../../ui/hooks/use-kept.ts';
import { practiceText as text } from '#text/practice.ts';
import { useOwnFirst } from '../../my-roles/use-own-first.ts';
import { isFinished } from '../sitting/attempt.ts';
import { quizStore } from '../sitting/quiz-record.ts';
import { addressOf, practiceOf, type Practice } from './practice-address.ts';

export interface Named {
  id: string;
  name: string;
  /** The domain under which a role is offered. */
  group?: string | undefined;
}

interface Props {
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
export function PracticeForm({ domains, roles, titleOf }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState({ mode: 'practice', domain: '', role: '', count: '10', minutes: '0' });
  const set = (name: keyof typeof fields) => (value: string) => setFields({ ...fields, [name]: value });
  const jobs = useOwnFirst(namedOptions(roles));
  // What was chosen before the script came counts.
  useLayoutEffect(() => {
    const chosen = Object.fromEntries(new FormData(form.current!)) as Partial<typeof fields>;
    setFields((now) => ({ ...now, ...chosen }));
  }, []);
  const options = {
    domain: [{ value: '', name: text.allDomains }, ...namedOptions(domains)],
    role: [{ value: '', name: text.allRoles }, ...jobs],
    count: numberOptions(COUNTS, text.questions),
    minutes: [{ value: '0', name: text.noLimit }, ...numberOptions(MINUTES, text.minutesOf)],
  };
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {(['test', 'practice'] as const).map((mode) => (
        <Unfinished key={mode} mode={mode} titleOf={titleOf} />
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
function Unfinished({ mode, titleOf }: Pick<Props, 'titleOf'> & Pick<Practice, 'mode'>) {
  const { attempt } = useKept(quizStore(`~${mode}`), {});
  const practice = practiceOf(new URLSearchParams(attempt?.address));
  if (!attempt || !practice || isFinished(attempt) || Object.keys(attempt.given).length === 0) return null;
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
