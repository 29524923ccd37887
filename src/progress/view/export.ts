/** Everything that was answered, as a file: JSON for machines, CSV for tables. */
import { csvLine } from '../../ui/csv.ts';
import { download } from '../../ui/download.ts';
import { el } from '../../ui/el.ts';
import type { Log } from '../../quiz/sitting/model.ts';
import { localDay } from '../../quiz/sitting/sets.ts';
import { learningText as text } from '#text/learning.ts';

export function exportView(log: Log, titles: ReadonlyMap<string, string>): HTMLElement {
  const day = localDay(Date.now());
  const json = () => download(text.file(day, 'json'), JSON.stringify(log, null, 2), 'application/json');
  const csv = () => download(text.file(day, 'csv'), csvOf(log, titles), 'text/csv');
  return el(
    'section',
    {},
    el('h2', {}, text.export),
    el('p', { class: 'quiet' }, text.exportHow(log.answered.length, log.finished.length)),
    el(
      'p',
      { class: 'quiz-actions' },
      el('button', { class: 'button', type: 'button', onclick: json }, text.asJson),
      el('button', { class: 'button', type: 'button', onclick: csv }, text.asCsv),
    ),
  );
}

/** The moment on the reader's clock, as table programs read it: 2026-11-21 09:05:30. */
function moment(at: number): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return text.noMoment;
  return `${localDay(at)} ${date.toLocaleTimeString('en-GB')}`;
}

/** A line an answer; the mark at the start tells table programs that it is UTF-8. */
export function csvOf({ answered }: Log, titles: ReadonlyMap<string, string>): string {
  const lines = answered.map(({ at, attempt, scope, key, hash, right }) => {
    const slug = key.slice(0, key.indexOf('/'));
    return csvLine([
      moment(at),
      moment(attempt),
      text.scopes[scope],
      titles.get(slug) ?? '',
      slug,
      key.slice(slug.length + 1),
      hash,
      right ? text.right : text.wrong,
    ]);
  });
  return `\uFEFF${[csvLine(text.columns), ...lines].join('\r\n')}\r\n`;
}
