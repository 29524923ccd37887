/** Who does what a sentence says, by the names that the document has for people and offices. */
import {
  AFTER_DOER,
  BEFORE_DOER,
  BETWEEN_DOERS,
  NAMED,
  NO_DOER,
  NOT_BEFORE_DOER,
  SUBJECT,
  TITLE_DOER,
} from '#language/documents/people.ts';
import { bare } from '../parts/words.ts';

/** So many people and offices a document may have. */
const MOST_NAMES = 300;
/** A name of more characters is none. */
const LONGEST = 24;

export interface Doers {
  /** The doers of a step, by its sentences; names as written. */
  of(sentences: string[]): string[];
  /** True where the words leave no doubt: one that is named as the doer, or begins what is said. */
  isSure(sentences: string[]): boolean;
  /** The one that a title names. */
  ofTitle(title: string): string | undefined;
}

const clauses = (sentence: string): string[] =>
  sentence.split(/[，,；;。！!\n]|\s{2,}/).map((clause) => clause.trim());

/** Reads all sentences for the names that stand as subjects, so that they are known where a title runs into one. */
export function doersOf(sentences: Iterable<string>): Doers {
  const known = new Map<string, number>();
  const read = new Map<string, string[]>();
  for (const sentence of sentences) {
    if (!read.has(sentence)) read.set(sentence, named(sentence));
    for (const name of read.get(sentence)!) known.set(name, (known.get(name) ?? 0) + 1);
  }
  const often = [...known].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMES);
  const names = often.map(([name]) => name).sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|') || '(?!)';
  const within = new RegExp(`(?:${escaped})(?=${AFTER_DOER})`, 'u');
  const any = new RegExp(escaped, 'u');
  return {
    of(said) {
      const direct = said.flatMap((sentence) => read.get(sentence) ?? named(sentence));
      if (direct.length > 0) return [...new Set(direct)];
      const found = said.map((sentence) => within.exec(sentence)?.[0]).find((name) => name !== undefined);
      return found === undefined ? [] : [found];
    },
    isSure(said) {
      const found = new Set(said.flatMap((sentence) => read.get(sentence) ?? named(sentence)));
      const [name] = found;
      if (name === undefined || found.size > 1) return false;
      return said.some((sentence) => {
        const { who } = NAMED.exec(sentence)?.groups ?? {};
        return who?.trim() === name || bare(sentence).startsWith(name);
      });
    },
    ofTitle(title) {
      const named = NAMED.exec(title)?.groups?.who ?? TITLE_DOER.exec(title)?.groups?.who;
      return (named === undefined ? undefined : split(named)[0]) ?? any.exec(title)?.[0];
    },
  };
}

function named(sentence: string): string[] {
  const { who, by } = NAMED.exec(sentence)?.groups ?? {};
  const found = [who ?? by, ...clauses(sentence).map((clause) => SUBJECT.exec(clause)?.groups?.who)];
  return [...new Set(found.flatMap((names) => (names === undefined ? [] : split(names))))];
}

/** Each of several names. */
export function split(names: string): string[] {
  const parts = names.split(BETWEEN_DOERS).map((name) => {
    const before = BEFORE_DOER.exec(name)?.[0] ?? '';
    return { before, name: name.slice(before.length).trim() };
  });
  // Whom the first is told or brought to, the others are too.
  if (NOT_BEFORE_DOER.test(parts[0]!.before)) return [];
  return parts
    .filter(({ before }) => !NOT_BEFORE_DOER.test(before))
    .map(({ name }) => name)
    .filter((name) => name.length > 1 && name.length <= LONGEST && !NO_DOER.test(name));
}
