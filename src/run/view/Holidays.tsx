/** 节假日表: which days count as working days, for limits in working days, as lines that can be edited. */
import { useRef, useState } from 'preact/hooks';
import { holidayText as words } from '#text/holiday.ts';
import { download } from '../../ui/export/download.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { $holidays, holidays } from '../limits/holidays.ts';
import { editHolidays, readHoliday, type Holidays as Table } from '../limits/workdays.ts';

/** A table as the lines that it is edited in. */
const lines = (table: Table) =>
  Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, is]) => `${day} ${words[is]}`);

/**
 * Keeps what the lines say otherwise than the table that they were filled with, and tells what came of it;
 * `kept` is false where a line cannot be read.
 */
function save(text: string[], filled: Table): { kept: boolean; text: string } {
  const read = text.map(readHoliday);
  const wrong = read.flatMap((line, index) => (line.kind === 'wrong' ? [index + 1] : []));
  if (wrong.length) return { kept: false, text: words.wrong(wrong) };
  const said = Object.fromEntries(
    read.flatMap((line) => (line.kind === 'day' ? [[line.day, line.is] as const] : [])),
  );
  $holidays.update((table) => editHolidays(table, filled, said, Date.now()));
  const all = Object.values(holidays());
  const count = (what: string) => all.filter((is) => is === what).length;
  return { kept: true, text: words.saved(count('off'), count('work')) };
}

export function Holidays() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [notice, setNotice] = useState({ text: '', turn: 0 });
  /** The table that the box shows, but for what has been typed in it since. */
  const filled = useRef<Table>({});
  const shown = useRef('');
  const fill = (typed: string[] = []) => {
    filled.current = holidays();
    shown.current = lines(filled.current).join('\n');
    box.current!.value = [shown.current, ...typed].filter(Boolean).join('\n');
  };
  useOnce(() => {
    // What was typed before this script came stands below what is kept.
    if (box.current!.value) fill([box.current!.value]);
    // What is being typed, or waits to be saved, is not written over.
    return $holidays.subscribe(() => {
      if (document.activeElement !== box.current && box.current!.value === shown.current) fill();
    });
  });
  return (
    <section class="holidays" id="holidays" data-keeps>
      <h2>{words.title}</h2>
      <p class="quiet">{words.why}</p>
      <form
        class="run-text"
        onSubmit={(event) => {
          event.preventDefault();
          const { kept, text } = save(box.current!.value.split('\n'), filled.current);
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
            onClick={() =>
              download(`${words.file}.txt`, lines(holidays()).join('\r\n'), 'text/plain;charset=utf-8')
            }
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
