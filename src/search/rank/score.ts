/** Second stage: how well a page's text answers, judged by where on the page the words stand. */
import { comparable, HAN, pairs, stretches, type Fold } from '../query/normalise.ts';
import type { PageText, Zone } from './page-text.ts';
import { asksNumber, COMMON, type Unit } from '../query/parse-query.ts';
import type { Instead } from './candidates.ts';

/** What is looked for, with what each unit is worth. */
export interface Wanted {
  /** The normalised query, and what is left of it without the asking. */
  query: string;
  core: string;
  units: Unit[];
  /** For each unit, its weight times its rarity. */
  worth: number[];
  /** For each unit, true where no page holds it. */
  nowhere: boolean[];
  instead: Pick<Instead, 'units' | 'text' | 'like'>[];
}

export interface Fit {
  score: number;
  /** The whole query stands on the page as it was typed. */
  exact: boolean;
  /** What to mark, in comparable spelling, longest first. */
  needles: string[];
  /** The zone that answers best. */
  zone: Zone;
}

/** How much finding something in a zone says about what the page is about. */
const WEIGHTS: Readonly<Record<Zone['part'], number>> = {
  page: 3,
  heading: 5,
  step: 1.5,
  item: 2,
  limit: 2.5,
  record: 2.5,
  question: 1.2,
  words: 4,
  term: 1.5,
};
const TITLE = 10;

const without = (text: string) => text.replace(/\s+/g, '');
/** Between 0 and 1: the first unit of weight counts most. */
const saturated = (weight: number) => weight / (weight + 3);

interface Prepared {
  title: string;
  /** Each zone's text, comparable and without blanks. */
  zones: { zone: Zone; text: string }[];
}

const prepared = new WeakMap<PageText, Prepared>();

function prepare(page: PageText, fold: Fold): Prepared {
  let ready = prepared.get(page);
  if (!ready) {
    const spelled = (text: string) => without(comparable(text, fold));
    ready = {
      title: spelled(page.title),
      zones: page.zones.map((zone) => ({ zone, text: spelled(page.text.slice(zone.from, zone.to)) })),
    };
    prepared.set(page, ready);
  }
  return ready;
}

/** Judges one page. */
export function fit(page: PageText, wanted: Wanted, fold: Fold): Fit {
  const { title, zones } = prepare(page, fold);
  const { units, worth, core, query, instead } = wanted;
  const total = worth.reduce((sum, one) => sum + one, 0) || 1;

  const holds = (text: string, i: number) => held(text, i, wanted);

  // Each unit by the best place where it stands.
  let coverage = 0;
  units.forEach((_, i) => {
    let best = holds(title, i) * saturated(TITLE);
    for (const { zone, text } of zones) {
      const most = saturated(WEIGHTS[zone.part]);
      if (most > best) best = Math.max(best, holds(text, i) * most);
    }
    coverage += worth[i]! * best;
  });

  // The step that holds most of what the title does not say; of a question for a number, one that gives a number.
  const groups = new Map<string, string>();
  for (const { zone, text } of zones) {
    if (zone.part !== 'words') groups.set(zone.group, (groups.get(zone.group) ?? '') + text);
  }
  const asks = query !== core;
  const counting = asksNumber(query);
  let counted = 0;
  const inTitle = units.map((_, i) => holds(title, i) * 0.8);
  let together = 0;
  for (const text of groups.values()) {
    const sum = units.reduce((all, _, i) => all + worth[i]! * Math.max(holds(text, i), inTitle[i]!), 0);
    together = Math.max(together, sum);
    if (counting && NUMBER.test(text)) counted = Math.max(counted, sum);
  }

  // The longest piece of each stretch that stands on the page in one piece.
  const runs = stretches(core);
  const needles = new Set<string>();
  let phrase = 0;
  let length = 0;
  for (const run of runs) {
    length += run.length;
    let best = 0;
    for (const { piece, weight } of [
      { text: title, weight: TITLE },
      ...zones.map(({ zone, text }) => ({ text, weight: WEIGHTS[zone.part] })),
    ].map(({ text, weight }) => ({ piece: longestPiece(text, run), weight }))) {
      best = Math.max(best, (piece / run.length) ** 2 * saturated(weight));
    }
    phrase += best * run.length;
  }

  const about = overlap(title, runs);
  const keywords = zones
    .filter(({ zone }) => zone.part === 'words')
    .map(({ text }) => text)
    .join('');
  const bare = without(core);
  const keys = keywords.split(/[。.]/).filter((key) => key.length > 1);
  const named = (title === bare ? 2 : 0) + (keys.includes(bare) ? 1 : 0) + 0.8 * keyed(keys, wanted, total);

  const whole = without(query);
  const exactIn = zones.filter(({ text }) => text.includes(whole));
  const exact = title.includes(whole) || exactIn.length > 0;
  for (const needle of needlesOf(wanted, zones, title)) needles.add(needle);
  for (const other of instead) if (!exact) needles.add(other.text);
  const marks = [...needles].sort((a, b) => b.length - a.length);
  return {
    score:
      coverage / total +
      together / total +
      (COUNTED * counted) / total +
      1.2 * (length > 0 ? phrase / length : 0) +
      0.7 * about +
      named +
      (asks && page.meta.kind === 'procedure' ? DOING : 0) +
      (exact ? 0.1 * Math.min(exactIn.length, 5) : 0),
    exact,
    needles: marks,
    zone: bestZone(zones, wanted, whole),
  };
}

/** An amount or a time of the day. */
const NUMBER =
  /[0-9一二两三四五六七八九十百半]+个?(?:秒|分钟|小时|天|日|周|星期|月|年|点|次|声|元|份|级|人|张|台|米|倍|成|%)|[0-9]:[0-9]|立即|当日|当天/;
/** What it is worth where a number is asked for. */
const COUNTED = 0.45;
/** What it is worth to a question that a page says what to do, step by step. */
const DOING = 0.1;

/** What a character of a pair that no page holds counts: 搬 of 搬沙. */
const LOOSE = 0.3;
/** 1 where the text holds the unit, less where it holds another name for it, or a part of it that is found nowhere whole. */
function held(text: string, i: number, { units, nowhere, instead }: Wanted): number {
  const { text: unit, kind } = units[i]!;
  if (text.includes(unit)) return 1;
  let best = 0;
  for (const other of instead) {
    if (other.like > best && other.units.includes(i) && text.includes(other.text)) best = other.like;
  }
  if (best > 0 || !nowhere[i] || kind !== 'pair') return best;
  return [...unit].filter((char) => !COMMON.has(char) && text.includes(char)).length * LOOSE;
}

/** Share of what is asked that the page's own keywords name, each as a whole. */
function keyed(keys: string[], { query, units, worth }: Wanted, total: number): number {
  const asked = without(query);
  const met = keys.filter((key) => asked.includes(key));
  return (
    units.reduce((sum, { text }, i) => sum + (met.some((key) => key.includes(text)) ? worth[i]! : 0), 0) /
    total
  );
}

/** Length of the longest piece of `run` that `text` holds, in UTF-16 units; at least 2 or 0. */
function longestPiece(text: string, run: string): number {
  for (let length = run.length; length >= Math.min(2, run.length); length--) {
    for (let i = 0; i + length <= run.length; i++) if (text.includes(run.slice(i, i + length))) return length;
  }
  return 0;
}

/** How much title and query are the same, by their pairs: 0 to 1. */
function overlap(title: string, runs: string[]): number {
  const asked = new Set(runs.flatMap((run) => (HAN.test(run) ? pairs(run) : [run])));
  const own = new Set(stretches(title).flatMap((run) => (HAN.test(run) ? pairs(run) : [run])));
  if (asked.size === 0 || own.size === 0) return 0;
  const both = [...asked].filter((pair) => own.has(pair)).length;
  return (2 * both) / (asked.size + own.size);
}

/** What to mark: the whole query where it stands on the page, else its longest pieces. */
function needlesOf({ query, core, units }: Wanted, zones: Prepared['zones'], title: string): string[] {
  const all = [title, ...zones.map(({ text }) => text)];
  const whole = without(query);
  if (all.some((text) => text.includes(whole))) return [whole, query];
  return stretches(core).flatMap((run) => {
    if (all.some((text) => text.includes(run))) return [run];
    return units
      .filter(({ text, weight }) => run.includes(text) && (weight >= 0.6 || run.length <= 3))
      .map(({ text }) => text);
  });
}

/** Hidden words, questions and the summary repeat what a step says better. */
const ANSWERS: Partial<Record<Zone['part'], number>> = { words: 0.2, question: 0.7, page: 0.85 };

/** The zone that holds most; of equal ones the one that says most, then the first. */
function bestZone(zones: Prepared['zones'], wanted: Wanted, whole: string): Zone {
  let best = zones[0]!.zone;
  let most = -1;
  for (const { zone, text } of zones) {
    let found = text.includes(whole) ? 100 : 0;
    wanted.units.forEach((_, i) => (found += wanted.worth[i]! * held(text, i, wanted)));
    if (found === 0) continue;
    found *= ANSWERS[zone.part] ?? 1 + saturated(WEIGHTS[zone.part]) / 10;
    if (found > most) {
      most = found;
      best = zone;
    }
  }
  return best;
}
