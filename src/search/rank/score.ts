/** Second stage of the ranking: how well a page answers, by where in its text the words of the query stand. */
import { comparable, stretches, type Fold } from '../query/normalise.ts';
import { holdsWord, longestShare, solid, wholesOf } from '#language/search/matching.ts';
import { AMOUNT, COMMON } from '#language/search/query-words.ts';
import { asksNumber, type Unit } from '../query/parse-query.ts';
import type { PageText, Zone } from '../retrieve/page-text.ts';
import { alike, dice } from './likeness.ts';
import { WEIGHTS } from './weights.ts';

/** What pages are scored by. */
export interface Criteria {
  /** The normalised query, and what is left of it without the words that make it a question. */
  query: string;
  core: string;
  units: Unit[];
  /** For each unit, its weight times its IDF. */
  weights: number[];
  /** For each unit, true where no page holds it. */
  nowhere: boolean[];
  synonyms: Synonym[];
}

/** Another name for what some of the units name. */
export interface Synonym {
  /** Places of the units that it stands for. */
  units: number[];
  text: string;
  /** What it counts where the name itself counts 1. */
  weight: number;
}

export interface Score {
  score: number;
  /** The whole query stands on the page as it was typed. */
  exact: boolean;
  /** What to mark, in comparable spelling, longest first. */
  needles: string[];
  /** The zone that answers best. */
  zone: Zone;
  /** True where the page is found by its title alone: then the zone is its top. */
  byTitle: boolean;
}

/** Between 0 and 1, as BM25 saturates: from `halfway` on, a better place counts little more. */
const saturated = (weight: number) => weight / (weight + WEIGHTS.page.halfway);

/** A page's texts in comparable spelling, as they are compared. */
interface Prepared {
  title: string;
  zones: { zone: Zone; text: string }[];
}

const prepared = new WeakMap<PageText, Prepared>();

function prepare(page: PageText, fold: Fold): Prepared {
  let ready = prepared.get(page);
  if (!ready) {
    const spelled = (text: string) => solid(comparable(text, fold));
    ready = {
      title: spelled(page.title),
      zones: page.zones.map((zone) => ({ zone, text: spelled(page.text.slice(zone.from, zone.to)) })),
    };
    prepared.set(page, ready);
  }
  return ready;
}

/** What people ask about the page. */
const askedOn = ({ zones }: Prepared): string[] =>
  zones.flatMap(({ zone, text }) => (zone.part === 'asked' ? [text.replace(/[?？.。]+$/, '')] : []));

/** Scores one page. */
export function score(page: PageText, criteria: Criteria, fold: Fold): Score {
  const { page: parts } = WEIGHTS;
  const own = prepare(page, fold);
  const { query, core, weights, synonyms } = criteria;
  const total = sum(weights) || 1;
  const runs = stretches(core);
  const whole = solid(query);
  const exactZones = own.zones.filter(({ text }) => holdsWord(text, whole));
  const exact = holdsWord(own.title, whole) || exactZones.length > 0;
  const { together, giving } = inOneStep(own, criteria);
  const needles = new Set(needlesOf(criteria, own));
  if (!exact) for (const { text } of synonyms) needles.add(text);
  const byTitle = isByTitle(own, criteria);
  return {
    score:
      parts.coverage * (coverage(own, criteria) / total) +
      parts.oneStep * (together / total) +
      parts.givesNumber * (giving / total) +
      parts.longestPiece * longestPieces(own, wholesOf(core, runs)) +
      parts.titleAlike * dice(own.title, runs) +
      parts.askedAlike * Math.max(0, ...askedOn(own).map((line) => alike(line, whole))) +
      named(own, criteria, total) +
      (query !== core && page.meta.kind === 'procedure' ? parts.procedure : 0) +
      (exact ? parts.exactZone * Math.min(exactZones.length, 5) : 0),
    exact,
    needles: [...needles].sort((a, b) => b.length - a.length),
    zone: byTitle ? page.zones[0]! : bestZone(own.zones, criteria, whole),
    byTitle,
  };
}

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);

/** How much of a unit a text holds: 1 for the unit itself, less for another name of it, or for a part of one that no page holds whole. */
function holds(text: string, i: number, { units, nowhere, synonyms }: Criteria): number {
  const { text: unit, beginning = unit, kind } = units[i]!;
  if (holdsWord(text, beginning) || holdsWord(text, unit)) return 1;
  const other = synonyms
    .filter((synonym) => synonym.units.includes(i) && holdsWord(text, solid(synonym.text)))
    .reduce((best, { weight }) => Math.max(best, weight), 0);
  if (other > 0 || !nowhere[i] || kind !== 'pair') return other;
  // 搬沙 stands nowhere: 搬 alone says a little.
  const loose = [...unit].filter((char) => !COMMON.has(char) && text.includes(char)).length;
  return loose * WEIGHTS.page.looseCharacter;
}

/** The units that the page holds, each by the best place where it stands. */
function coverage({ title, zones }: Prepared, criteria: Criteria): number {
  return sum(
    criteria.weights.map((weight, i) => {
      let best = holds(title, i, criteria) * saturated(WEIGHTS.zone.title);
      for (const { zone, text } of zones) {
        const most = saturated(WEIGHTS.zone[zone.part]);
        if (most > best) best = Math.max(best, holds(text, i, criteria) * most);
      }
      return weight * best;
    }),
  );
}

/**
 * The step that holds most of the units, where those in the title count as well; and, of a query that
 * asks for a number, the step that holds most of them and gives a number.
 */
function inOneStep({ title, zones }: Prepared, criteria: Criteria): { together: number; giving: number } {
  const steps = new Map<string, string>();
  for (const { zone, text } of zones)
    if (zone.part !== 'words') steps.set(zone.group, `${steps.get(zone.group) ?? ''}${text}\n`);
  const inTitle = criteria.units.map((_, i) => holds(title, i, criteria) * WEIGHTS.page.titleInStep);
  const wantsNumber = asksNumber(criteria.query);
  let together = 0;
  let giving = 0;
  for (const text of steps.values()) {
    const held = sum(
      criteria.weights.map((weight, i) => weight * Math.max(holds(text, i, criteria), inTitle[i]!)),
    );
    together = Math.max(together, held);
    if (wantsNumber && AMOUNT.test(text)) giving = Math.max(giving, held);
  }
  return { together, giving };
}

/** Share of the query that stands on the page in long pieces, 0 to 1: a half of a stretch counts a quarter. */
function longestPieces({ title, zones }: Prepared, runs: string[]): number {
  const places = [
    { text: title, weight: WEIGHTS.zone.title },
    ...zones.map(({ zone, text }) => ({ text, weight: WEIGHTS.zone[zone.part] })),
  ];
  const found = runs.map((run) => {
    const best = places.map(({ text, weight }) => longestShare(text, run) ** 2 * saturated(weight));
    return Math.max(...best) * run.length;
  });
  return runs.length > 0 ? sum(found) / sum(runs.map(({ length }) => length)) : 0;
}

/** What it is worth that the query names the page: by its title, by one of its keywords, or by keywords among other words. */
function named({ title, zones }: Prepared, { query, core, units, weights }: Criteria, total: number): number {
  const asked = solid(query);
  const bare = solid(core);
  const keywords = zones
    .filter(({ zone }) => zone.part === 'words')
    .flatMap(({ text }) => text.split(/[。.]/).map((keyword) => keyword.trim()))
    .filter((keyword) => keyword.length > 1);
  const met = keywords.filter((keyword) => holdsWord(asked, keyword));
  const meant = weights.filter((_, i) => met.some((keyword) => holdsWord(keyword, units[i]!.text)));
  return (
    ([title, ...askedOn({ title, zones })].some((one) => one === bare || one === asked)
      ? WEIGHTS.page.isTitle
      : 0) +
    (keywords.includes(bare) ? WEIGHTS.page.isKeyword : 0) +
    (WEIGHTS.page.keywords * sum(meant)) / total
  );
}

/** What to mark: the whole query where it stands on the page, else its longest pieces. */
function needlesOf({ query, core, units }: Criteria, { title, zones }: Prepared): string[] {
  const all = [title, ...zones.map(({ text }) => text)];
  const whole = solid(query);
  if (all.some((text) => text.includes(whole))) return [whole, query];
  return stretches(core).flatMap((run) => {
    if (all.some((text) => text.includes(run))) return [run];
    return units
      .filter(({ text, weight }) => run.includes(text) && (weight >= WEIGHTS.unit.marked || run.length <= 3))
      .map(({ text }) => text);
  });
}

/** Whether the page is found by its title: by all that any of its steps holds of the query. */
function isByTitle({ title, zones }: Prepared, criteria: Criteria): boolean {
  const inTitle = criteria.units.map((_, i) => holds(title, i, criteria));
  const steps = zones.filter(({ zone }) => zone.part !== 'page' && zone.part !== 'words');
  return (
    inTitle.some((held) => held > 0) &&
    steps.every(({ text }) => inTitle.every((held, i) => holds(text, i, criteria) <= held))
  );
}

/** The zone that is shown under a hit that its title alone does not make: the one that holds most; of equal ones the one that says most, then the first. */
function bestZone(zones: Prepared['zones'], criteria: Criteria, whole: string): Zone {
  const { shown } = WEIGHTS;
  let best = zones[0]!.zone;
  let most = -1;
  for (const { zone, text } of zones) {
    const held = sum(criteria.weights.map((weight, i) => weight * holds(text, i, criteria)));
    const found = held + (text.includes(whole) ? shown.whole : 0);
    if (found === 0) continue;
    const { part } = zone;
    const answers =
      part === 'words' || part === 'question' || part === 'page'
        ? shown[part]
        : 1 + shown.byZone * saturated(WEIGHTS.zone[part]);
    if (found * answers > most) {
      most = found * answers;
      best = zone;
    }
  }
  return best;
}
