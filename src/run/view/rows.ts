/** One row of a run on the page: a step or section in one round, with its items, question and limit. */
import { END } from '../../procedure/model/flow.ts';
import { runText as words } from '#text/run.ts';
import {
  clockOf,
  countsWorkdays,
  dayName,
  dayOf,
  dueName,
  leadsUp,
  urgency,
  type Holidays,
} from '../model/calendar.ts';
import { el } from '../../ui/el.ts';
import { markOf, type Form, type FormPart, type Run } from '../model/run.ts';
import { dueOf, named, startOf } from '../report/report.ts';
import { itemKey, type Row } from '../model/path.ts';
import { own } from '../../ui/own.ts';

/** What painting a row needs besides the row. */
export interface Scene {
  form: Form;
  run: Run;
  rows: Row[];
  holidays: Holidays;
  now: number;
}

/** The row's elements, to be painted. */
export function makeRow(row: Row, form: Form): HTMLElement {
  const { key, part, round } = row;
  const steps = form.parts.filter(({ kind }) => kind === 'step');
  const number = steps.indexOf(part) + 1;
  const facts = [...part.by, ...(part.hold ? [words.hold] : [])];
  return el(
    'section',
    { class: 'checklist-part', id: key, 'data-key': key, 'aria-labelledby': `${key}-title` },
    el(
      'details',
      {},
      el(
        'summary',
        {},
        number > 0 && el('span', { class: 'checklist-number', 'aria-hidden': 'true' }, String(number)),
        el('h2', { id: `${key}-title` }, named(part.name, round)),
        el(
          'span',
          { class: 'checklist-facts' },
          ...facts.map((fact) => el('span', { class: 'tag' }, fact)),
          part.limit ? el('span', { class: 'tag limit' }, part.limit) : null,
          ...part.records.map((record) => el('span', { class: 'tag record' }, record)),
          el('span', { class: 'tag step-off', hidden: true }, words.off),
          el('span', { class: 'tag run-passed', hidden: true }, words.overriddenShort),
        ),
      ),
      ...part.redLines.map((line) =>
        el('p', { class: 'checklist-redline' }, el('strong', {}, words.redLine), line),
      ),
      el('p', { class: 'run-waits', hidden: true }),
      el('div', { class: 'run-due', hidden: true }),
      part.items.length > 0 &&
        el(
          'ul',
          { class: 'checklist-items' },
          ...part.items.map((item) => makeItem(itemKey(row, item.id), item.text)),
        ),
      part.ask && makeAsk(key, part.ask, form),
      el('p', { class: 'checklist-reason', hidden: true }),
    ),
  );
}

function makeItem(key: string, text: string): HTMLElement {
  return el(
    'li',
    { 'data-item': key },
    el('input', {
      type: 'checkbox',
      'aria-labelledby': key,
      'aria-describedby': `${key}-note`,
      autocomplete: 'off',
    }),
    el(
      'div',
      { class: 'run-item' },
      el('span', { id: key, 'data-text': true }, text),
      el('span', { class: 'run-note', id: `${key}-note` }),
    ),
    el(
      'button',
      {
        class: 'run-other',
        type: 'button',
        'data-other': true,
        'aria-label': words.other(text),
        title: words.other(text),
      },
      words.otherShort,
    ),
  );
}

function makeAsk(key: string, ask: NonNullable<FormPart['ask']>, form: Form): HTMLElement {
  const nameOf = (id: string) => form.parts.find((part) => part.id === id)?.name ?? id;
  return el(
    'div',
    { class: 'checklist-ask', role: 'group', 'aria-labelledby': `${key}-ask` },
    el('p', { id: `${key}-ask` }, ask.question),
    el(
      'ul',
      { class: 'checklist-answers' },
      ...ask.answers.map((answer) =>
        el(
          'li',
          {},
          el(
            'button',
            { type: 'button', 'data-answer': answer.id, 'data-text': answer.text },
            el('span', {}, answer.text),
            el(
              'small',
              {},
              answer.to === END
                ? words.ends(answer.outcome ?? form.outcome)
                : words.leadsTo(nameOf(answer.to)),
            ),
          ),
        ),
      ),
    ),
  );
}

const part = <T extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string) =>
  root.querySelector<T>(selector)!;

/** Shows how the row stands. */
export function paintRow(section: HTMLElement, row: Row, scene: Scene): void {
  const { run, rows } = scene;
  section.dataset.state = row.state;
  section.toggleAttribute('data-waits', row.waits !== undefined);
  part(section, '.step-off').hidden = row.state !== 'off';
  const gate = rows.find(({ key }) => key === row.waits);
  show(part(section, '.run-waits'), gate && words.waits(named(gate.part.name, gate.round)));
  const reason = own(run.overrides, row.key)?.value;
  part(section, '.run-passed').hidden = !reason;
  show(part(section, '.checklist-reason'), reason ? words.overridden(reason) : undefined);
  for (const item of section.querySelectorAll<HTMLElement>('[data-item]')) paintItem(item, run);
  for (const answer of section.querySelectorAll<HTMLElement>('[data-answer]'))
    answer.setAttribute('aria-pressed', String(own(run.choices, row.key)?.value === answer.dataset.answer));
  paintDue(part(section, '.run-due'), row, scene);
}

function show(line: HTMLElement, text: string | undefined): void {
  line.hidden = text === undefined;
  line.textContent = text ?? '';
}

function paintItem(item: HTMLElement, run: Run): void {
  const key = item.dataset.item!;
  const { state, note } = markOf(run, key);
  const box = part<HTMLInputElement>(item, 'input');
  box.checked = state === 'done';
  box.indeterminate = state === 'na' || state === 'problem';
  item.dataset.state = state;
  const at = own(run.marks, key)?.at;
  const clock = at ? (dayOf(at) === dayOf(run.started) ? clockOf(at) : dayName(at, true)) : '';
  const said = state === 'na' || state === 'problem' ? `${words.state[state]}：${note ?? ''}` : '';
  part(item, '.run-note').replaceChildren(
    ...(said ? [el('span', { class: 'run-said' }, said)] : []),
    ...(state === 'open' ? [] : [el('time', {}, clock)]),
  );
}

/** Address of the table of days that count otherwise than their weekday. */
const tableOf = (line: HTMLElement) => line.closest<HTMLElement>('[data-table]')?.dataset.table;

/** Due time, where it is counted from, and the buttons to change that or to take it into a calendar. */
function paintDue(line: HTMLElement, row: Row, { run, rows, holidays, now }: Scene): void {
  line.hidden = !row.part.within || row.state === 'off' || row.state === 'done';
  if (line.hidden) return;
  const before = leadsUp(row.part);
  const start = startOf(rows, run, row);
  const due = dueOf(rows, run, row, holidays);
  const edit = el('button', { type: 'button', 'data-start': true }, before ? words.setEvent : words.setStart);
  if (start === undefined || due === undefined) {
    line.className = 'run-due';
    line.replaceChildren(el('span', {}, before ? words.dueNeedsEvent : words.dueWaits), edit);
    return;
  }
  const state = urgency(before ? run.started : start, due, now);
  line.className = `run-due is-${state}`;
  line.replaceChildren(
    el('strong', {}, words.dueIs[state](dueName(due))),
    el('span', {}, words.dueFrom(dayName(start, true))),
    edit,
    el('button', { type: 'button', 'data-calendar': true }, words.calendar),
    ...(countsWorkdays(row.part) ? [el('a', { href: tableOf(line) }, words.workdays)] : []),
  );
}
