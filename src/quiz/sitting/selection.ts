/** Which questions a practice or a test draws, and how its address says so. */
import { keyOf, type Asked } from './asked.ts';
import { seeded, shuffle } from './random.ts';

/** What the address of a practice asks for. */
export interface Practice {
  mode: 'practice' | 'test';
  domain?: string | undefined;
  role?: string | undefined;
  /** Only what is still weak. */
  weak: boolean;
  /** Also the questions made from the steps. */
  derived: boolean;
  count: number;
  /** Time limit of a test; 0 is none. */
  minutes: number;
  /** Absent until it is drawn: a practice with a seed can be repeated. */
  seed?: number | undefined;
}

const COUNTS = { practice: 10, test: 20 } as const;
const MOST = 200;

/** The practice that a query asks for: `?mode=test&domain=x&count=20&minutes=15&seed=7`. */
export function practiceOf(query: URLSearchParams): Practice | undefined {
  const mode = query.get('mode');
  if (mode !== 'practice' && mode !== 'test') return undefined;
  const number = (name: string, fallback: number) => {
    const value = query.get(name);
    return value !== null && /^\d{1,10}$/.test(value) ? Number(value) : fallback;
  };
  const seed = number('seed', -1);
  return {
    mode,
    domain: query.get('domain') || undefined,
    role: query.get('role') || undefined,
    weak: query.get('weak') === '1',
    derived: query.get('derived') === '1',
    count: Math.max(1, Math.min(number('count', COUNTS[mode]), MOST)),
    minutes: Math.min(number('minutes', 0), 24 * 60),
    seed: seed < 0 ? undefined : seed % 2 ** 32,
  };
}

/** The query that says the same: equal practices have equal addresses. */
export function addressOf(practice: Practice): string {
  const { mode, domain, role, weak, derived, count, minutes, seed } = practice;
  const query = new URLSearchParams({ mode });
  if (domain) query.set('domain', domain);
  if (role) query.set('role', role);
  if (weak) query.set('weak', '1');
  if (derived) query.set('derived', '1');
  query.set('count', String(count));
  if (minutes > 0) query.set('minutes', String(minutes));
  if (seed !== undefined) query.set('seed', String(seed));
  return `?${query}`;
}

/**
 * Draws questions: the same ones in the same order for the same seed and the same questions, wherever
 * they come from first. Pages take turns, so that a short draw still touches many of them.
 */
export function draw(asked: readonly Asked[], count: number, seed: number): Asked[] {
  const random = seeded(seed);
  const sorted = [...asked].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const bySlug = new Map<string, Asked[]>();
  for (const each of shuffle(sorted, random)) {
    bySlug.set(each.slug, [...(bySlug.get(each.slug) ?? []), each]);
  }
  const pages = shuffle([...bySlug.values()], random);
  const drawn: Asked[] = [];
  for (let turn = 0; drawn.length < Math.min(count, asked.length); turn++) {
    for (const page of pages) {
      const each = page[turn];
      if (each && drawn.length < count) drawn.push(each);
    }
  }
  return shuffle(drawn, random);
}
