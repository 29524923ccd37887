/** Build time: the words of the site with their pinyin and initials, and the script variants in use. */
import { LANGUAGE } from '#language/language.ts';
import { pinyin } from 'pinyin-pro';
import { BETWEEN, type SearchData, type Shard } from './data-files.ts';
import { HAN } from '../query/normalise.ts';
import { WEIGHTS } from '../rank/weights.ts';
import { QUESTION_WORDS } from '#language/search/query-words.ts';
import { regionalNames, simplified, standard } from '#language/search/variants.ts';

/** A page as the lexicon sees it. */
export interface Text {
  /** Title, names of steps and whatever else names a thing: what people are likeliest to type. */
  names: string[];
  /** Everything, the names included. */
  text: string;
}

interface Lexicon {
  data: Pick<SearchData, 'pages' | 'fold' | 'groups' | 'spread' | 'regional'>;
  /** Names worth proposing where nothing is found, those on most pages first. */
  proposed: string[];
  /** By first letter. */
  shards: Map<string, Shard>;
  /** Adjacent characters of the texts, by the sounds of both with a blank between. */
  pairs: Map<string, Shard>;
}

/** The longest beginning or end of a name that is a word of its own, in characters. */
const LONGEST = 6;
/** Words that are kept at most; with more, the rarest go. */
const MOST = 12_000;
/** Words that are proposed where nothing is found. */
const PROPOSED = 500;

const simplify = (text: string) => [...text].map(simplified).join('');

/** Reads all pages. @param others names that stand on no page and are searched for as well: of Latin words it is known how they are spelled */
export function lexicon(pages: Text[], others: string[] = []): Lexicon {
  const all = mostFirst(wordScores(pages));
  const words = all.filter((word) => HAN.test(word)).slice(0, MOST);
  const shards: Lists = new Map();
  // Short keys are initials, which many words share.
  const put = (key: string, word: string) => addTo(shards, key, word, key.length <= 3 ? 16 : 8);
  // Whoever types initials means the name of something: first whole names (押金), then parts of names (依据), then any word (一家).
  const names = new Set(pages.flatMap((page) => page.names.map(simplify)));
  const inNames = [...names].join('\n');
  const initials: [key: string, word: string][][] = [[], [], []];
  for (const word of words) {
    const sounds = soundsOf(word);
    if (!sounds) continue;
    put(sounds.join(''), word);
    const rank = names.has(word) ? 0 : inNames.includes(word) ? 1 : 2;
    initials[rank]!.push([sounds.map((sound) => sound[0]).join(''), word]);
  }
  for (const [key, word] of initials.flat()) put(key, word);
  // Of Latin words all are there, so that what is not is known to be a sound.
  for (const word of [...all, ...others.flatMap(latinWords)].filter((one) => !HAN.test(one)))
    addTo(shards, word, word);
  const regional = regionalNames(
    words.filter((word) => wordsOf(word).length === 1),
    pages.map(({ text }) => simplify(text)).join('\n'),
  );
  return {
    data: { ...variants(pages, regional.map(([word]) => word).join('')), pages: pages.length, regional },
    proposed: proposed(pages),
    shards: toShards(shards),
    pairs: toShards(pairsBySound(pages)),
  };
}

const mostFirst = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);

/** Lists by key. */
type Lists = Map<string, string[]>;

/** Adds a word to the list at this key, once, and only as long as it has less than `most`. */
function addTo(lists: Lists, key: string, word: string, most = Infinity): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  if (list.length < most && !list.includes(word)) list.push(word);
}

/** The lists by the first letter of their keys. */
function toShards(lists: Lists): Map<string, Shard> {
  const byLetter = Map.groupBy(lists, ([key]) => key[0]!);
  return new Map(
    [...byLetter].map(([letter, entries]) => [
      letter,
      Object.fromEntries(entries.map(([key, list]) => [key, list.join(BETWEEN)])),
    ]),
  );
}

/** The sounds of a word, a character each; undefined where one of them is not known. */
function soundsOf(word: string): string[] | undefined {
  const sounds = pinyin(word, { toneType: 'none', type: 'array', v: true }).map((one) => one.toLowerCase());
  return sounds.every((sound) => /^[a-z]+$/.test(sound)) ? sounds : undefined;
}

/** Every adjacent pair of characters, as it sounds where it stands. */
function pairsBySound(pages: Text[]): Lists {
  const lists: Lists = new Map();
  for (const run of new Set(pages.flatMap(({ text }) => runs(text)))) {
    const sounds = soundsOf(run);
    const chars = [...run];
    if (sounds?.length !== chars.length) continue;
    for (let i = 0; i + 1 < chars.length; i++) {
      addTo(lists, `${sounds[i]!} ${sounds[i + 1]!}`, chars[i]! + chars[i + 1]!);
    }
  }
  return lists;
}

const segmenter = new Intl.Segmenter(LANGUAGE, { granularity: 'word' });
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** The runs of two and more Han characters, simplified. */
function runs(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).map(simplify);
}

const latinWords = (text: string): string[] =>
  text.toLowerCase().match(/[a-z][a-z0-9]+|[0-9]+[a-z][a-z0-9]*/g) ?? [];

/** Every word worth finding by its sound, with a score: on how many pages it stands, and more where it names something. */
function wordScores(pages: Text[]): Map<string, number> {
  const weights = WEIGHTS.sound;
  const scores = new Map<string, number>();
  const compounds = new Map<string, number>();
  for (const { names, text } of pages) {
    const seen = new Set<string>();
    const seenCompounds = new Set<string>();
    for (const run of runs(text)) {
      const words = wordsOf(run);
      words.forEach((word, i) => {
        if (word.length >= 2) seen.add(word);
        for (const count of [2, 3]) {
          const compound = words.slice(i, i + count).join('');
          if (words.length >= i + count && compound.length <= 5) seenCompounds.add(compound);
        }
      });
    }
    for (const word of latinWords(text)) seen.add(word);
    for (const word of seen) add(scores, word, weights.word);
    for (const compound of seenCompounds) add(compounds, compound, 1);
    // Segmenters cut names wrongly, so that what a name begins and ends with counts as well.
    for (const name of names) {
      for (const run of runs(name)) {
        add(scores, run, weights.name);
        for (let length = 2; length < Math.min(LONGEST, run.length); length++) {
          add(compounds, run.slice(0, length), 1);
          add(compounds, run.slice(-length), 1);
        }
      }
    }
  }
  // Two words that stand side by side once are no compound; on several pages or in a name they are.
  for (const [word, count] of compounds) {
    if (count >= weights.leastCompound || scores.has(word)) add(scores, word, count * weights.compound);
  }
  return scores;
}

function add(to: Map<string, number>, word: string, score: number): void {
  to.set(word, (to.get(word) ?? 0) + score);
}

/** Names of things, those on most pages first. */
function proposed(pages: Text[]): string[] {
  const counts = new Map<string, number>();
  for (const name of pages.flatMap(({ names }) => [...new Set(names)])) {
    if (name.length <= 12) add(counts, name, 1);
  }
  return mostFirst(counts).slice(0, PROPOSED);
}

/** Which characters stand for one another, and some that spread over all in use; `also` are characters of queries. */
function variants(pages: Text[], also: string): Pick<SearchData, 'fold' | 'groups' | 'spread'> {
  const used = new Set<string>();
  for (const { text } of pages) for (const char of text) if (HAN.test(char)) used.add(char);
  const spellings = Map.groupBy(used, standard);
  const read = new Set([...spellings.keys(), ...also, ...QUESTION_WORDS]);
  let fold = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const form = standard(char);
    if (form !== char && read.has(form)) fold += char + form;
  }
  const groups = [...spellings].filter(([form, all]) => all.length > 1 || all[0] !== form);
  const sorted = [...used].sort();
  const step = Math.max(1, Math.floor(sorted.length / 300));
  return {
    fold,
    groups: groups.map(([form, all]) => form + all.join('')),
    spread: sorted.filter((_, i) => i % step === 0 || i === sorted.length - 1).join(''),
  };
}
