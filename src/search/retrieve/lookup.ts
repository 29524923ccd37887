/** Asks the index for single units, in every spelling, and remembers what it answered. */
import { readBloom } from '../build/bloom-filter.ts';
import type { SearchData } from '../build/data-files.ts';
import type { Fold } from '../query/normalise.ts';
import type { Found, Index } from './pagefind.ts';
import type { Unit } from '../query/parse-query.ts';

/** The posting list of a unit: the pages that hold it, by their id. */
export type Postings = ReadonlyMap<string, Found>;

export interface Lookup {
  fold: Fold;
  /** Whether two characters stand side by side in the texts; true for a few that do not. */
  isPair(pair: string): boolean;
  /** The pages that hold this unit in any spelling. */
  find(unit: Unit): Promise<Postings>;
  /** The parts of the index, by their number, that `find` fetches for this unit. */
  parts(unit: Unit): Set<number>;
}

/** How many entries of posting lists are remembered before all are forgotten. */
const REMEMBERED = 300_000;
/** Spellings of one pair that are tried at most. */
const SPELLINGS = 12;

/** The data's variants as a fold and as the spellings of each standard character. */
export function readVariants(data: Pick<SearchData, 'fold' | 'groups'>): {
  fold: Fold;
  spellings(char: string): string[];
} {
  const standard = new Map((data.fold.match(/../gu) ?? []).map((two) => [...two] as [string, string]));
  const groups = new Map(data.groups.map(([...group]) => [group[0]!, group.slice(1)]));
  return {
    fold: (char) => standard.get(char) ?? char,
    spellings: (char) => groups.get(char) ?? [char],
  };
}

export function createLookup(index: Index, data: SearchData): Lookup {
  const { fold, spellings } = readVariants(data);
  const known = readBloom(data.pairs);
  const memory = new Map<string, Promise<Postings>>();
  let held = 0;

  function remember(key: string, find: () => Promise<Postings>): Promise<Postings> {
    const known = memory.get(key);
    if (known) return known;
    if (held > REMEMBERED) {
      memory.clear();
      held = 0;
    }
    const postings = find();
    memory.set(key, postings);
    postings.then(
      ({ size }) => (held += size),
      () => memory.delete(key),
    );
    return postings;
  }

  const byId = (found: Found[]): Postings => new Map(found.map((page) => [page.id, page]));

  /** Quoted first: a text that the index does not hold, Pagefind would silently cut short until it finds something. */
  const exact = (text: string) =>
    remember(text, async () => {
      const quoted = await index.search(`"${text}"`);
      return quoted.length === 0 ? new Map<string, Found>() : byId(await index.search(text));
    });

  /** All pages with a character: Pagefind finds words by their beginning in the parts that it has loaded, so those that may hold such words are loaded first. */
  const beginning = (char: string) =>
    remember(`${char}…`, async () => {
      await index.load([char, ...[...data.spread].map((other) => char + other)].join(' '));
      return byId(await index.search(char));
    });

  /** What the index is asked for to find a unit: its spellings, less those that are on no page. */
  function spellingsOf({ kind, text }: Pick<Unit, 'kind' | 'text'>): string[] {
    if (kind === 'word') return [text];
    const all = [...text]
      .map(spellings)
      .reduce<string[]>(
        (starts, chars) => starts.flatMap((start) => chars.map((char) => start + char)),
        [''],
      );
    return (kind === 'pair' ? all.filter(known) : all).slice(0, SPELLINGS);
  }

  /** The number of the part in which a word lies. */
  const partOf = (word: string) => data.parts.findLastIndex((from) => from <= word);

  return {
    fold,
    isPair: (pair) => spellingsOf({ kind: 'pair', text: pair }).length > 0,
    async find(unit) {
      return joined(await Promise.all(spellingsOf(unit).map(unit.kind === 'char' ? beginning : exact)));
    },
    parts(unit) {
      const all = spellingsOf(unit).flatMap((word) => {
        const first = partOf(word);
        const last = unit.kind === 'char' ? partOf(`${word}\u{10ffff}`) : first;
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      });
      return new Set(all);
    },
  };
}

function joined(all: Postings[]): Postings {
  const [first] = all;
  if (first && all.length === 1) return first;
  const pages = Map.groupBy(
    all.flatMap((one) => [...one.values()]),
    ({ id }) => id,
  );
  const join = (same: Found[]): Found => ({
    ...same[0]!,
    score: Math.max(...same.map(({ score }) => score)),
    words: same.flatMap(({ words }) => words),
  });
  return new Map([...pages].map(([id, same]) => [id, join(same)]));
}
