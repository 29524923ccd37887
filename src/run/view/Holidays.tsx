/** 节假日表: which days count as working days, for limits in working days, as lines that can be edited. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { holidayText as words } from '#text/holiday.ts';
import { put } from '../../storage/records/lww-map.ts';
import { download } from '../../ui/download.ts';
import { own } from '../../ui/own.ts';
import { $holidays, holidays } from '../model/store.ts';
import { readHoliday } from '../model/workdays.ts';

/** The table as the lines that it is edited in. */
const lines = () =>
  Object.entries(holidays())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, is]) => `${day} ${words[is]}`);

/** Keeps what the lines say and tells what came of it; `kept` is false where a line cannot be read. */
function save(text: string[]): { kept: boolean; text: string } {
  const read = text.map(readHoliday);
  const wrong = read.flatMap((line, index) => (line.kind === 'wrong' ? [index + 1] : []));
  if (wrong.length) return { kept: false, text: words.wrong(wrong) };
  const days = new Map(read.flatMap((line) => (line.kind === 'day' ? [[line.day, line.is] as const] : [])));
  const now = Date.now();
  $holidays.update((table) => {
    const gone = Object.entries(table).filter(([day, { value }]) => !days.has(day) && value !== null);
    const without = gone.reduce((left, [day]) => put(left, day, null, now), table);
    return [...days].reduce(
      (left, [day, is]) => (own(left, day)?.value === is ? left : put(left, day, is, now)),
      without,
    );
  });
  const all = Object.values(holidays());
  const count = (what: string) => all.filter((is) => is === what).length;
  return { kept: true, text: words.saved(count('off'), count('work')) };
}

export function Holidays() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [notice, setNotice] = useState({ text: '', turn: 0 });
  const fill = () => void (box.current!.value = lines().join('\n'));
  useLayoutEffect(
    () =>
      $holidays.subscribe(() => {
        // What is being typed is not written over.
        if (document.activeElement !== box.current) fill();
      }),
    [],
  );
  return (
    <section class="holidays" id="holidays" data-keeps>
      <h2>{words.title}</h2>
      <p class="quiet">{words.why}</p>
      <form
        class="run-text"
        onSubmit={(event) => {
          event.preventDefault();
          const { kept, text } = save(box.current!.value.split('\n'));
          if (kept) fill();
          // A new element, so that the same words are read out again.
          setNotice(({ turn }) => ({ text, turn: turn + 1 }));
        }}
      >
        <label for="holiday-lines">{words.label}</label>
        <textarea
          ref={box}
          class="field-box"
          id="holiday-lines"
          rows={6}
          spellcheck={false}
          autocomplete="off"
        />
        <div class="actions">
          <button class="button">{words.save}</button>
          <button
            class="button plain"
            type="button"
            onClick={() => download(`${words.file}.txt`, lines().join('\r\n'), 'text/plain;charset=utf-8')}
          >
            {words.download}
          </button>
        </div>
        <p role="status">
          <span key={notice.turn}>{notice.text}</span>
        </p>
      </form>
    </section>
  );
}
