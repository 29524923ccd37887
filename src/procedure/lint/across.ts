/** What two pages say differently of the same thing, though neither leads to the other. */
import { durationMinutes } from '../../language/iso-duration.ts';
import { finding, type Diagnostic } from '../../syntax/diagnostic.ts';
import type { Limit } from '../model/procedure.ts';
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

/** Pages of the same domain with another limit for a step of the same name; of each pair the later page is told. */
export function lintAcross(page: Page, pages: readonly Page[]): Diagnostic[] {
  const { domain } = page.sound;
  const timed = timedOf(page);
  if (timed.length === 0 || domain === undefined) return [];
  const others = pages.slice(0, pages.indexOf(page)).filter((other) => other.sound.domain === domain);
  return others.flatMap((other) => {
    if (leadsTo(page, other) || leadsTo(other, page)) return [];
    const theirs = timedOf(other);
    return timed.flatMap(({ name, line, limit }) => {
      const twin = theirs.find((each) => each.name === name)?.limit;
      if (!twin || isSame(limit, twin)) return [];
      const at = { line, column: 1 };
      const title = other.sound.title ?? other.slug;
      return [
        { file: page.file, ...finding('limit-differs', at, name, limit.text, twin.text, title, other.slug) },
      ];
    });
  });
}

const isSame = (one: Limit, other: Limit): boolean =>
  durationMinutes(one.within!) === durationMinutes(other.within!) &&
  one.workdays === other.workdays &&
  one.ahead === other.ahead;
