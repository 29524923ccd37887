/** Whether two wordings ask for the same. */
import { weightyWords } from '#language/cues/meaning.ts';
import { diceCoefficient, isReworded, pairs } from '../../../language/likeness.ts';
import type { Change, ChangeKind } from './change.ts';

/** How like two texts are, 0 where they are not two wordings of one thing. */
export const alike = (one: string, other: string): number =>
  isReworded(one, other) ? diceCoefficient(one, other) : 0;

/** Compares texts in which these roles may be named. */
export type Wording = ReturnType<typeof wordingWith>;

/** Where a change is. */
type Where = Pick<Change, 'of' | 'id' | 'was'>;

const RECORDS = /《[^《》]+》/gu;

/** The records and roles that a text names. */
function named(text: string, longestFirst: readonly string[]): string[] {
  const found: string[] = text.match(RECORDS) ?? [];
  let rest = text;
  for (const role of longestFirst) {
    if (role === '' || !rest.includes(role)) continue;
    found.push(role);
    rest = rest.replaceAll(role, ' ');
  }
  return found.sort();
}

/**
 * True where two texts differ in a figure, a unit, a denial, an obligation, a record or a role: then they mean something
 * else, whatever anybody says.
 *
 * @param roles the names of roles that may stand in them
 */
const meansOther = (before: string, after: string, roles: readonly string[]): boolean =>
  weighty(before, roles) !== weighty(after, roles);

/** What `weighty` has found: the versions of a page share most of their texts. */
const known = new WeakMap<readonly string[], { longestFirst: string[]; byText: Map<string, string> }>();

/** What of a text cannot be put otherwise without asking for something else. */
export function weighty(text: string, roles: readonly string[]): string {
  // The longest first, as 前厅经理 holds 经理.
  const ofRoles = known.get(roles) ?? {
    longestFirst: [...roles].sort((a, b) => b.length - a.length),
    byText: new Map<string, string>(),
  };
  known.set(roles, ofRoles);
  const before = ofRoles.byText.get(text);
  if (before !== undefined) return before;
  const found = [...weightyWords(text), ...named(text, ofRoles.longestFirst)].join('\n');
  ofRoles.byText.set(text, found);
  return found;
}

/** @param roles the names of roles that texts may hold */
export function wordingWith(roles: readonly string[]) {
  /** Two wordings at one place: nothing, `same` where they may mean the same, else `other`. */
  function words(
    kind: ChangeKind,
    where: Where,
    texts: readonly [before: string | undefined, after: string | undefined],
    same: Change['weight'],
    other: Change['weight'] = 'minor',
  ): Change[] {
    const [before, after] = texts;
    if (before === after) return [];
    const isOther = before === undefined || after === undefined || meansOther(before, after, roles);
    return [{ kind, ...where, before, after, weight: isOther ? other : same }];
  }

  /** Two lists of texts without ids, in whatever order. */
  function lists(
    kind: ChangeKind,
    where: Where,
    last: readonly string[] = [],
    now: readonly string[] = [],
    weight: Change['weight'] = 'major',
  ): Change[] {
    const gone = last.filter((text) => !now.includes(text));
    const came = now.filter((text) => !last.includes(text));
    const paired = pairs(gone, came, alike);
    const again = new Set(paired.values());
    return [
      ...gone.flatMap((before) => words(kind, where, [before, paired.get(before)], 'asked', weight)),
      ...came.filter((text) => !again.has(text)).map((after) => ({ kind, ...where, after, weight })),
    ];
  }

  return { words, lists };
}

/** A fact as text that can be compared and shown; undefined where nothing is said. */
export function said(value: unknown): string | undefined {
  if (value === undefined || value === false || (Array.isArray(value) && value.length === 0))
    return undefined;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('\n');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
