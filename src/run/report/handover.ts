/** The report of a finished run on the page: to read, to print with signature lines, to hand on. */
import { runText as words } from '#text/run.ts';
import { clockOf, dayOf } from '../model/calendar.ts';
import { download, fileName } from '../../ui/download.ts';
import { el } from '../../ui/el.ts';
import { reportCsv, reportJson, reportText, warnings } from './formats.ts';
import { named, type Report, type ReportPart } from './report.ts';

const shown = new WeakMap<HTMLElement, string>();

/** Shows the report, or nothing; `say` announces what came of sharing and copying. */
export function paintReport(
  place: HTMLElement,
  report: Report | undefined,
  say: (text: string) => void,
): void {
  place.hidden = !report;
  const text = report ? reportText(report) : '';
  if (shown.get(place) === text) return;
  shown.set(place, text);
  if (!report) return place.replaceChildren();
  const file = fileName(report.title, report.name, dayOf(report.finished ?? report.started));
  const box = el('textarea', { class: 'field-box', readonly: true, rows: '10', 'aria-label': words.asText });
  box.value = text;
  const button = (name: string, act: () => void, look = 'button') => {
    const made = el('button', { class: look, type: 'button' }, name);
    made.addEventListener('click', act);
    return made;
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      place.querySelector('details')!.open = true;
      box.select();
      say(words.copyFailed);
    }
  };
  // Closing the share sheet is no failure; a sheet that cannot take the text is.
  const share = () =>
    navigator
      .share({ title: report.title, text })
      .catch((error: Error) => (error.name === 'AbortError' ? undefined : copy()));
  const off = report.parts.filter(({ taken }) => !taken).map(({ name }) => name);
  place.replaceChildren(
    el('p', { class: 'run-seal' }, words.sealDone),
    el('h3', {}, words.report),
    facts(report),
    el(
      'div',
      { class: 'actions' },
      'share' in navigator
        ? button(words.share, () => void share(), 'button primary')
        : button(words.copy, () => void copy(), 'button primary'),
      'share' in navigator ? button(words.copy, () => void copy()) : null,
      button(words.print, () => print()),
      button(words.csv, () => download(`${file}.csv`, reportCsv(report), 'text/csv;charset=utf-8')),
      button(words.json, () => download(`${file}.json`, reportJson(report), 'application/json')),
      el('button', { class: 'button plain', type: 'button', 'data-again': true }, words.again),
    ),
    el('details', { class: 'run-text' }, el('summary', {}, words.asText), box),
    ...report.parts.filter(({ taken }) => taken).map((part) => partTable(part, report.started)),
    off.length > 0 ? el('p', { class: 'quiet' }, words.notTakenParts(off)) : '',
    el(
      'dl',
      { class: 'run-signatures' },
      ...words.signatures.map((name) => el('div', {}, el('dt', {}, name), el('dd'))),
    ),
  );
}

function facts(report: Report): HTMLElement {
  const rows: [string, string][] = [
    [words.name, report.name],
    [words.versionName, report.version],
    [words.startedAt, `${dayOf(report.started)} ${clockOf(report.started)}`],
    [words.finishedAt, report.finished ? `${dayOf(report.finished)} ${clockOf(report.finished)}` : ''],
    [words.whoIs, report.who],
    [words.outcomeIs, report.outcome ?? ''],
    [words.pathIs, report.path.join(' → ')],
  ];
  return el(
    'dl',
    { class: 'run-facts-list' },
    ...rows
      .filter(([, value]) => value)
      .map(([name, value]) => el('div', {}, el('dt', {}, name.replace('：', '')), el('dd', {}, value))),
  );
}

/** One step of the report: its items with state, time and note; a time of another day with its day. */
function partTable(part: ReportPart, started: number): HTMLElement {
  const time = (at: number) =>
    `${dayOf(at) === dayOf(started) ? '' : `${dayOf(at).slice(5)} `}${clockOf(at)}`;
  const line = (text: string, note: string | undefined, ...cells: string[]) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, text, note ? el('span', { class: 'run-said' }, note) : null),
      ...cells.map((cell) => el('td', {}, cell)),
    );
  return el(
    'table',
    { class: 'run-table' },
    el(
      'caption',
      {},
      named(part.name, part.round),
      part.by.length ? el('span', {}, part.by.join('、')) : null,
    ),
    el(
      'tbody',
      {},
      ...part.items.map(({ text, state, at, note }) =>
        line(text, note, `${words.sign[state]} ${words.state[state]}`, at ? time(at) : ''),
      ),
      part.question ? answered(part.question, part.answer ?? words.noAnswer) : null,
      ...warnings(part).map((text) => el('tr', { class: 'run-warn' }, el('td', { colspan: '3' }, text))),
    ),
  );
}

const answered = (question: string, answer: string) =>
  el('tr', {}, el('th', { scope: 'row' }, question), el('td', { colspan: '2' }, answer));
