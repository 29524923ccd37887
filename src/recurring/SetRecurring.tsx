/** Which procedures come again and again, how often, and when shifts begin. */
import { useState } from 'preact/hooks';
import { recurringText as words, rhythmText } from '#text/recurring.ts';
import { RHYTHMS } from '../procedure/model/rhythm.ts';
import { Select } from '../ui/components/Select.tsx';
import { loaded } from '../ui/loading/not-loaded.ts';
import { segment, url } from '../ui/url.ts';
import { readStarts } from './period.ts';
import { setRhythm, setShifts, shiftStarts, type Recurring } from './recurring-record.ts';
import type { RecurringPage, Work } from './recurring-work.ts';

interface Props {
  work: readonly Work[];
  pages: readonly RecurringPage[];
  /** Of all pages that have a checklist, by slug, in the order of the site. */
  titles: ReadonlyMap<string, string>;
}

const OPTIONS = RHYTHMS.map((value) => ({ value, name: rhythmText[value] }));

export function SetRecurring({ work, pages, titles }: Props) {
  const said = new Map(pages.map(({ slug, every }) => [slug, every]));
  const shown = new Set(work.map(({ slug }) => slug));
  const save = async () => {
    const there = await loaded(() => import('./recurring-calendar.ts'));
    there?.saveCalendar(
      work.map((each) => ({
        ...each,
        title: titles.get(each.slug) ?? each.slug,
        address: new URL(url(`procedures/${segment(each.slug)}/checklist/`), location.href).href,
      })),
      shiftStarts(),
      Date.now(),
    );
  };
  return (
    <details class="group-fold" id="recurring" open>
      <summary>{words.all}</summary>
      {work.map(({ slug, rhythm, said: isSaid }) => (
        <Select
          key={slug}
          class="recurring-rhythm"
          label={words.change(titles.get(slug) ?? slug)}
          value={isSaid ? 'page' : rhythm}
          options={[
            ...(said.has(slug) ? [{ value: 'page', name: words.asPage(rhythmText[said.get(slug)!]) }] : []),
            ...OPTIONS,
            { value: '', name: words.never },
          ]}
          onChange={(value) => setRhythm(slug, (value || null) as Recurring['rhythm'], Date.now())}
        />
      ))}
      <AddRecurring choices={[...titles].filter(([slug]) => !shown.has(slug))} />
      {work.some(({ rhythm }) => rhythm === 'shift') && <ShiftStarts />}
      {work.length > 0 && (
        <p class="recurring-calendar">
          <button class="button" type="button" onClick={() => void save()}>
            {words.calendar}
          </button>
          <small>{words.calendarWhy}</small>
        </p>
      )}
    </details>
  );
}

function AddRecurring({ choices }: { choices: [slug: string, title: string][] }) {
  const [slug, choose] = useState('');
  const [rhythm, setEvery] = useState<string>(RHYTHMS[0]);
  const [problem, say] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    say(slug ? '' : words.putEmpty);
    if (slug) setRhythm(slug, rhythm as Recurring['rhythm'], Date.now());
    choose('');
  };
  return (
    <form class="recurring-add" noValidate onSubmit={add}>
      <h3>{words.add}</h3>
      <Select
        label={words.page}
        value={slug}
        options={[
          { value: '', name: words.choosePage },
          ...choices.map(([value, name]) => ({ value, name })),
        ]}
        onChange={choose}
      />
      <Select label={words.every} value={rhythm} options={OPTIONS} onChange={setEvery} />
      <button class="button">{words.put}</button>
      <p class="field-problem" role="status">
        {problem}
      </p>
    </form>
  );
}

function ShiftStarts() {
  const [text, setText] = useState(shiftStarts().join(' '));
  const [problem, say] = useState('');
  const keep = () => {
    const starts = readStarts(text);
    say(starts ? '' : words.shiftsWrong);
    if (starts) setShifts(starts, Date.now());
  };
  return (
    <label class="recurring-shifts">
      <span>{words.shifts}</span>
      <input
        class="field-box"
        value={text}
        placeholder={words.shiftsHint}
        autocomplete="off"
        aria-describedby="shifts-problem"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={keep}
      />
      <small class="field-problem" id="shifts-problem" role="status">
        {problem}
      </small>
      {!problem && shiftStarts().length === 0 && <small>{words.shiftsNone}</small>}
    </label>
  );
}
