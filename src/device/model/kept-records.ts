/** What this browser keeps, by kind, by procedure and by person. */
import { kilobytes } from '../../storage/quota.ts';
import type { Texts } from '../../storage/texts.ts';

export const SET_ASIDE = 'set-aside:';

/** What a record that was set aside was called. */
export const nameOf = (key: string) => key.slice(SET_ASIDE.length).replace(/^zhaozhang:/, '');

/**
 * The key under which a text that cannot be used is kept beside the records, never over another one;
 * `at` says what stands under a key. Undefined where that very text is kept already.
 */
export function placeAside(
  key: string,
  text: string,
  at: (key: string) => string | undefined,
): string | undefined {
  const name = key.startsWith(SET_ASIDE) ? key : `${SET_ASIDE}${key}`;
  let place = name;
  for (let n = 2, there = at(place); there !== undefined; there = at(place)) {
    if (there === text) return undefined;
    place = `${name}~${n++}`;
  }
  return place;
}

/** The first part of a key: which kind of record it is. */
export const kindOf = (key: string) => key.split(':', 1)[0]!;

/** One kind's share of what is kept. */
export interface Share {
  kind: string;
  count: number;
  /** In kilobytes, two bytes a character as browsers count. */
  size: number;
}

/** How many records of each kind there are and how much room they take. */
export function shares(texts: Texts): Share[] {
  const byKind = new Map<string, Share>();
  for (const [key, text] of texts) {
    const kind = kindOf(key);
    const share = byKind.get(kind) ?? { kind, count: 0, size: 0 };
    byKind.set(kind, { kind, count: share.count + 1, size: share.size + kilobytes(key, text) });
  }
  return [...byKind.values()].sort((a, b) => b.size - a.size);
}

/** The subject and the profile of a record's key: `run:walk-in/1@p2` → `walk-in`, `p2`. */
function ownerOf(key: string): { subject: string; profile: string } {
  const id = key.slice(key.indexOf(':') + 1);
  const at = id.lastIndexOf('@');
  const own = at < 0 ? id : id.slice(0, at);
  return { subject: own.split('/')[0]!, profile: at < 0 ? '' : id.slice(at + 1) };
}

const OF_PROCEDURE = ['marks', 'run', 'form', 'quiz'];
const OF_PERSON = ['marks', 'run', 'quiz', 'answers', 'who', 'read', 'plan'];

/** The keys of everything that is kept about one procedure, whoever it belongs to. */
export function keysOfProcedure(texts: Texts, slug: string): string[] {
  return [...texts.keys()].filter(
    (key) => OF_PROCEDURE.includes(kindOf(key)) && ownerOf(key).subject === slug,
  );
}

/**
 * The keys of everything that belongs to one profile, whatever its kind; the empty one is the device's own.
 */
export function keysOfProfile(texts: Texts, profile: string): string[] {
  return [...texts.keys()].filter(
    (key) =>
      !key.startsWith(SET_ASIDE) &&
      ownerOf(key).profile === profile &&
      (profile !== '' || OF_PERSON.includes(kindOf(key))),
  );
}

/** The slugs that something is kept about. */
export function subjects(texts: Texts): string[] {
  const slugs = [...texts.keys()].filter((key) => OF_PROCEDURE.includes(kindOf(key)));
  return [...new Set(slugs.map((key) => ownerOf(key).subject))];
}
