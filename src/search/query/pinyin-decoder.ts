/**
 * Reads pinyin that no known word has, from the adjacent characters of the texts: hejinmen as 合金门. A beam
 * search, as input methods have it: from left to right, syllable by syllable, and only so many beginnings
 * are followed.
 */
import { BETWEEN, type Shards } from '../build/data-files.ts';
import { own } from '../../ui/own.ts';

/** The longest syllable: zhuang. */
const LONGEST = 6;
/** Readings that are followed at most. */
const MOST = 8;
/** Width of the beam: beginnings that are followed at a time. */
const BEAM = 60;

/** What the letters before `at` were read as: the characters so far, and the sound of the last of them. */
interface Beginning {
  at: number;
  text: string;
  last: string;
}

/** Character strings with exactly this sound of which each adjacent pair stands somewhere in the texts. */
export async function decodePinyin(letters: string, pairs: Shards): Promise<string[]> {
  if (!/^[a-z]{3,}$/.test(letters)) return [];
  let beam = syllablesAt(letters, 0).map((last): Beginning => ({ at: last.length, text: '', last }));
  const found = new Set<string>();
  while (beam.length > 0 && found.size < MOST) {
    const next: Beginning[] = [];
    for (const start of beam) {
      const shard = await pairs(start.last[0]!);
      for (const sound of syllablesAt(letters, start.at)) {
        for (const pair of own(shard, `${start.last} ${sound}`)?.split(BETWEEN) ?? []) {
          const [first, second] = [...pair];
          if (start.text !== '' && !start.text.endsWith(first!)) continue;
          const text = start.text === '' ? pair : start.text + second!;
          const at = start.at + sound.length;
          if (at === letters.length) found.add(text);
          else next.push({ at, text, last: sound });
        }
      }
    }
    beam = next.slice(0, BEAM);
  }
  return [...found].slice(0, MOST);
}

/** The syllables that may begin at this place, the longest first. */
function syllablesAt(letters: string, at: number): string[] {
  const rest = letters.slice(at, at + LONGEST);
  return Array.from({ length: rest.length }, (_, i) => rest.slice(0, rest.length - i)).filter(isSyllable);
}

const isSyllable = (sound: string): boolean =>
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aoeiuv]|ai|ei|ui|ao|ou|iu|ie|ue|ve|er|an|en|in|un|vn|ang|eng|ing|ong|ia|ua|uo|uai|iao|ian|uan|van|iang|uang|iong)$/.test(
    sound,
  );
