/** How much would be lost if this browser forgot everything, and what is said of it when. */
import type { Texts } from '../../storage/texts.ts';
import { kindOf } from '../model/kept-records.ts';

export const DAY = 86_400_000;

/** What somebody has done here that no backup holds. */
export interface AtRisk {
  /** Runs that were worked on, and pages and quizzes that were read and answered. */
  count: number;
  /** When the first of it was done, in milliseconds since 1970. */
  first: number;
}

/** Kinds that are somebody's work: of the first each record is one thing, of the others each entry. */
const [WHOLE, ENTRIES] = [['run'], ['read', 'answers']];

/** What was done after the last backup. Told by the times in the texts alone, so that no page loads what reads them. */
export function atRisk(texts: Texts, backedUp: number): AtRisk {
  let count = 0;
  let first = Infinity;
  for (const [key, text] of texts) {
    const kind = kindOf(key);
    if (![...WHOLE, ...ENTRIES].includes(kind)) continue;
    const times = [...text.matchAll(/"at":(\d+)/g)].map(([, at]) => Number(at)).filter((at) => at > backedUp);
    if (times.length === 0) continue;
    count += WHOLE.includes(kind) ? 1 : times.length;
    first = Math.min(first, ...times);
  }
  return { count, first };
}

/** Whole days since a moment, never less than none: clocks go back. */
export const daysSince = (moment: number, now: number): number =>
  Math.max(0, Math.floor((now - moment) / DAY));

export interface Situation {
  now: number;
  atRisk: AtRisk;
  /** When the last backup was made; 0 for never. */
  backedUp: number;
  /** True inside the browser of another app. */
  inApp: boolean;
  /** True in Safari, where the page was not opened from the home screen and nothing is promised. */
  inSafari: boolean;
  /** True at home and on the page of runs. */
  isAtHome: boolean;
  /** When each notice was put away. */
  putAway: ReadonlyMap<string, number>;
}

export type KeepNotice = 'in-app' | 'safari' | 'backup';

/** So much is much to lose, and so long one may go without a backup. */
const [MUCH, LONG] = [10, 7 * DAY];
/** How long a notice that was put away stays away; the first one stays so for good. */
const AWAY = { safari: 30 * DAY, backup: 7 * DAY };

/** The one thing that is said now. */
export function noticeFor(situation: Situation): KeepNotice | undefined {
  const { now, atRisk, backedUp, inApp, inSafari, isAtHome, putAway } = situation;
  const isAway = (notice: 'safari' | 'backup') => now - (putAway.get(notice) ?? -Infinity) < AWAY[notice];
  if (atRisk.count === 0) return undefined;
  if (inApp && !putAway.has('in-app')) return 'in-app';
  if (!isAtHome) return undefined;
  if (inSafari && !isAway('safari')) return 'safari';
  const since = backedUp || atRisk.first;
  return atRisk.count >= MUCH && now - since > LONG && !isAway('backup') ? 'backup' : undefined;
}
