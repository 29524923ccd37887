/** `<holiday-table>`: the days that count otherwise than their weekday, as lines that can be edited. */
import { download } from '../../ui/download.ts';
import { el } from '../../ui/el.ts';
import { holidayText as words } from '#text/holiday.ts';
import { put } from '../../storage/records/lww-map.ts';
import { readHoliday } from '../model/calendar.ts';
import { $holidays, holidays } from '../model/store.ts';
import { own } from '../../ui/own.ts';

class HolidayTable extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    const box = this.querySelector('textarea')!;
    this.#stop = $holidays.subscribe(() => {
      // What is being typed is not written over.
      if (document.activeElement !== box) box.value = lines().join('\n');
    });
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save(box.value.split('\n'));
    });
    this.querySelector('[data-download]')!.addEventListener('click', () =>
      download(`${words.file}.txt`, lines().join('\r\n'), 'text/plain;charset=utf-8'),
    );
  }

  disconnectedCallback() {
    this.#stop();
  }

  #save(text: string[]) {
    const read = text.map(readHoliday);
    const wrong = read.flatMap((line, index) => (line.kind === 'wrong' ? [index + 1] : []));
    if (wrong.length) return this.#say(words.wrong(wrong));
    const days = new Map(read.flatMap((line) => (line.kind === 'day' ? [[line.day, line.is] as const] : [])));
    const now = Date.now();
    $holidays.update((ledger) => {
      const gone = Object.entries(ledger).filter(([day, { value }]) => !days.has(day) && value !== null);
      const without = gone.reduce((left, [day]) => put(left, day, null, now), ledger);
      return [...days].reduce(
        (left, [day, is]) => (own(left, day)?.value === is ? left : put(left, day, is, now)),
        without,
      );
    });
    this.querySelector('textarea')!.value = lines().join('\n');
    const all = Object.values(holidays());
    this.#say(words.saved(all.filter((is) => is === 'off').length, all.filter((is) => is === 'work').length));
  }

  #say(message: string) {
    this.querySelector('[role=status]')!.replaceChildren(el('span', {}, message));
  }
}

/** The table as the lines that it is edited in. */
function lines(): string[] {
  return Object.entries(holidays())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, is]) => `${day} ${words[is]}`);
}

customElements.define('holiday-table', HolidayTable);
