/** What two pages say differently of the same thing, though neither leads to the other. */
import { acrossMessages as say } from '#text/messages/lint/across.ts';
import { durationMinutes } from '../../language/iso-duration.ts';
import { finding, type Diagnostic } from '../../syntax/diagnostic.ts';
import type { Limit } from '../model/procedure.ts';
import { valueHint } from '../model/values/value-words.ts';
import type { Value } from '../model/values/value.ts';
import { recordName, type RecordForm } from '../model/vocabulary.ts';
import type { Page } from './page.ts';

/** Of one limit in a step of its own name. */
interface Timed {
  name: string;
  line: number;
  limit: Limit;
}

/** The limits that can be compared: the only one of their step, of a step whose name stands once in its page. */
function timedOf({ outline: { steps } }: Page): Timed[] {
  return steps.flatMap(({ name, line, limits }) => {
    const [limit, ...more] = limits;
    if (limit?.within === undefined || more.length > 0 || limit.for !== undefined) return [];
    return steps.filter((other) => other.name === name).length === 1 ? [{ name, line, limit }] : [];
  });
}

const leadsTo = (one: Page, other: Page): boolean =>
  (one.sound.related ?? []).includes(other.slug) ||
  one.references.some(({ kind, id }) => (kind === 'page' || kind === 'call') && id === other.slug);

/**
 * Pages of the same domain with another limit for a step of the same name, or another unit or range for a value of the
 * same form; of each pair the later page is told. A form of the list says for all pages what is written into it.
 */
export function lintAcross(page: Page, pages: readonly Page[], records: readonly RecordForm[]): Diagnostic[] {
  const { domain } = page.sound;
  const [timed, filled] = [timedOf(page), filledOf(page)];
  const found = filled.flatMap((each) => {
    const form = records.find(({ name }) => say.form(recordName(name)) === each.where);
    const field = form?.fields.find(({ name }) => name === each.name);
    return field ? differing(page, each, field, say.list, say.makeOne) : [];
  });
  for (const { records: written, line } of page.outline.steps)
    for (const { id, name } of records)
      if (written.includes(id) && !records.some((other) => other.name === id))
        found.push({ file: page.file, ...finding('record-name', { line, column: 1 }, id, name) });
  if (domain === undefined || timed.length + filled.length === 0) return found;
  const others = pages.slice(0, pages.indexOf(page)).filter((other) => other.sound.domain === domain);
  return others.reduce((all, other) => {
    if (leadsTo(page, other) || leadsTo(other, page)) return all;
    const title = other.sound.title ?? other.slug;
    const theirs = { timed: timedOf(other), filled: filledOf(other) };
    for (const { name, line, limit } of timed) {
      const twin = theirs.timed.find((each) => each.name === name)?.limit;
      if (!twin || isSame(limit, twin)) continue;
      const at = { line, column: 1 };
      const told = finding('limit-differs', at, name, limit.text, twin.text, title, other.slug);
      all.push({ file: page.file, ...told });
    }
    for (const each of filled) {
      const twin = theirs.filled.find(({ where, name }) => where === each.where && name === each.name);
      if (!twin) continue;
      all.push(...differing(page, each, twin.value, say.page(title, other.slug), say.orLink));
    }
    return all;
  }, found);
}

/** Of one value and the form, or step of its own name, that it is written into. */
interface Filled {
  /** 表单「巡查表」 */
  where: string;
  name: string;
  line: number;
  value: Value;
}

function filledOf({ outline: { steps } }: Page): Filled[] {
  return steps.flatMap(({ name: step, records, items }) => {
    const forms = records.map((record) => say.form(recordName(record)));
    return items.flatMap(({ text, line, values = [] }) =>
      values.flatMap((value) =>
        [...forms, say.step(step)].map((where) => ({ where, name: value.name ?? text, line, value })),
      ),
    );
  });
}

/** What is said where a value has another unit, other choices or another range elsewhere; one that says nothing differs from none. */
function differing(
  { file }: Page,
  { where, name, line, value }: Filled,
  other: Value,
  place: string,
  how: string,
): Diagnostic[] {
  const [own, theirs] = [value, other].map(
    (each) => valueHint(each) || (each.kind === 'text' ? say.text : say.number),
  );
  const isSilent = value.kind === other.kind && (!valueHint(value) || !valueHint(other));
  if (own === theirs || isSilent) return [];
  const what = say.valueOf(where, name);
  return [{ file, ...finding('form-differs', { line, column: 1 }, what, own!, place, theirs!, how) }];
}

const isSame = (one: Limit, other: Limit): boolean =>
  durationMinutes(one.within!) === durationMinutes(other.within!) &&
  one.workdays === other.workdays &&
  one.ahead === other.ahead &&
  one.least === other.least;
