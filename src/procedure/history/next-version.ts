/** By how much the version of a page grows (semantic versioning, read for people who work by it). */
import type { Ask } from '../model/procedure.ts';
import type { Edition } from './edition.ts';

/**
 * `major` where the way or what is forbidden changed, `minor` where other things to do, to know or to keep to did,
 * `patch` where only names and titles did; undefined where both say the same.
 */
export type Growth = 'major' | 'minor' | 'patch';

/** What decides where one goes and what one must not do. */
const WAYS = ['step', 'section', 'region', 'next', 'when', 'hold', 'calls', 'redLines'] as const;

export function growth(last: Edition, now: Edition): Growth | undefined {
  if (!same(waysOf(last), waysOf(now))) return 'major';
  if (!same(nameless(last), nameless(now))) return 'minor';
  return same(withoutDay(last), withoutDay(now)) ? undefined : 'patch';
}

/** The next version: `1.4.2` grows to `2.0.0`, `1.5.0` or `1.4.3`. */
export function nextVersion(version: string, growth: Growth): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (growth === 'major') return `${major + 1}.0.0`;
  return growth === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Below zero where `a` is the older one, 0 where they are the same. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function waysOf({ parts, regions = [], redLines = [] }: Edition) {
  const ways = parts.map((part) => [...WAYS.map((key) => part[key] ?? null), answersOf(part.ask)]);
  return { ways, regions: regions.map((region) => ({ ...region, name: '' })), redLines };
}

/** Where the answers of a question lead, whatever their words. */
function answersOf(ask: unknown) {
  const { answers = [] } = (ask ?? {}) as Partial<Ask>;
  return answers.map((answer) => ({ to: answer.to, if: answer.if ?? null }));
}

function nameless(edition: Edition) {
  const parts = edition.parts.map((part) => ({ ...part, name: '' }));
  return { ...withoutDay(edition), title: '', trigger: '', outcome: '', parts };
}

const withoutDay = (edition: Edition) => ({ ...edition, version: '', updated: '' });

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
