/** What this browser keeps, by kind, by procedure and by person. */
import { PREFIX } from '../../site/site.ts';
import { splitId } from '../../storage/profiles/profile.ts';
import { sizeOf } from '../../storage/quota.ts';
import { SET_ASIDE } from '../../storage/records/set-aside.ts';
import type { Texts } from '../../storage/texts.ts';

/** What a record that was set aside was called. */
export const nameOf = (key: string) => key.slice(SET_ASIDE.length).replace(new RegExp(`^${PREFIX}:`), '');

/** The first part of a key: which kind of record it is. */
export const kindOf = (key: string) => key.split(':', 1)[0]!;

/** How a run has ended, by its record; undefined for one that goes on, and for every other record. */
export type EndOfRun = (key: string, text: string) => 'finished' | 'deleted' | undefined;

/** One kind's share of what is kept. */
export interface Share {
  kind: string;
  count: number;
  /** In kilobytes, two bytes a character as browsers count. */
  size: number;
}

/** Answers are counted one by one: their records are months. */
const countOf = (kind: string, all: readonly (readonly [string, string])[]) =>
  kind === 'answers' ? all.reduce((sum, [, text]) => sum + answersIn(text), 0) : all.length;

/** How many answers a record holds; one that cannot be read is one. */
function answersIn(text: string): number {
  try {
    const { value } = JSON.parse(text) as { value: { answered: unknown[] } };
    return value.answered.length;
  } catch {
    return 1;
  }
}

/** How many there are of each kind and how much room they take. */
export function shares(texts: Texts): Share[] {
  const kinds = Map.groupBy(texts, ([key]) => kindOf(key));
  return [...kinds]
    .map(([kind, all]) => ({ kind, count: countOf(kind, all), size: sizeOf(all) }))
    .sort((a, b) => b.size - a.size);
}

/** The subject and the profile of a record's key: `run:walk-in/1@p2` → `walk-in`, `p2`. */
function ownerOf(key: string): { subject: string; profile: string } {
  const { own, profile } = splitId(key.slice(key.indexOf(':') + 1));
  return { subject: own.split('/')[0]!, profile };
}

const OF_PROCEDURE = ['marks', 'run', 'run-events', 'form', 'quiz'];

/** The keys of everything that is kept about one procedure, whoever it belongs to. */
export function keysOfProcedure(texts: Texts, slug: string): string[] {
  return [...texts.keys()].filter(
    (key) => OF_PROCEDURE.includes(kindOf(key)) && ownerOf(key).subject === slug,
  );
}

/**
 * The keys of everything that belongs to one profile, whatever its kind; the empty one is the device's own.
 *
 * @param isPersonal tells the kinds of records that belong to somebody
 */
export function keysOfProfile(
  texts: Texts,
  profile: string,
  isPersonal: (kind: string) => boolean,
): string[] {
  return [...texts.keys()].filter(
    (key) =>
      !key.startsWith(SET_ASIDE) &&
      ownerOf(key).profile === profile &&
      (profile !== '' || isPersonal(kindOf(key))),
  );
}

/** The slugs that something is kept about. */
export function subjects(texts: Texts): string[] {
  const keys = [...texts.keys()].filter((key) => OF_PROCEDURE.includes(kindOf(key)));
  return [...new Set(keys.map((key) => ownerOf(key).subject))];
}

/** Keys of runs, with those of what happened in them. */
export const withEvents = (runs: readonly string[], texts: Texts): string[] =>
  runs.flatMap((key) => {
    const events = key.replace(/^run:/, 'run-events:');
    return events !== key && texts.has(events) ? [key, events] : [key];
  });
