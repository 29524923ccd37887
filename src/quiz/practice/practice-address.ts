/** What a practice or a test asks for, and how its address says so. */

/** What the address of a practice asks for. */
export interface Practice {
  mode: 'practice' | 'test';
  domain?: string | undefined;
  /** One role, or several with blanks between. */
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

/** A practice whose seed is known: it asks the same wherever its address is opened. */
export type DrawnPractice = Practice & { seed: number };

const COUNTS = { practice: 10, test: 20 } as const;
const MOST = 200;

/** True for a page of one of the roles that a practice asks for. */
export const isOfRole = ({ roles }: { roles: readonly string[] }, asked: string) =>
  asked.split(' ').some((role) => roles.includes(role));

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
