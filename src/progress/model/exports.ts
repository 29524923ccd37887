/** Everything that was answered, as a file. A new form is one entry here and its name in the texts. */
import { learningText as text } from '#text/learning.ts';
import type { Log } from '../../quiz/sitting/log.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { csvLine } from '../../ui/export/csv.ts';

interface Format {
  type: string;
  /** @param titles of the pages by slug */
  write(log: Log, titles: ReadonlyMap<string, string>): string;
}

/** By the ending of the file's name. */
export const FORMATS: Readonly<Record<keyof typeof text.exports, Format>> = {
  json: { type: 'application/json', write: (log) => JSON.stringify(log, null, 2) },
  csv: { type: 'text/csv', write: csvOf },
};

/** A line an answer; the mark at the start tells table programs that it is UTF-8. */
function csvOf({ answered }: Log, titles: ReadonlyMap<string, string>): string {
  const lines = answered.map(({ at, attempt, scope, key, hash, right, open }) => {
    const slug = key.slice(0, key.indexOf('/'));
    return csvLine([
      moment(at),
      moment(attempt),
      text.scopes[scope],
      titles.get(slug) ?? '',
      slug,
      key.slice(slug.length + 1),
      hash,
      right ? text.right : open ? text.open : text.wrong,
    ]);
  });
  return `\uFEFF${[csvLine(text.columns), ...lines].join('\r\n')}\r\n`;
}

/** The moment on the reader's clock, as table programs read it: 2026-11-21 09:05:30. */
function moment(at: number): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return text.noMoment;
  return `${localDay(at)} ${date.toLocaleTimeString('en-GB')}`;
}
