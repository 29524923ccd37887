/** Build time: the standard form of each Chinese character, and what things are called in Taiwan. */
import { Converter as FromMainland } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';

/** From the spellings of dictionaries and of Hong Kong; those of Taiwan among them but 著, which is a word here too. */
const converters = (['t', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
const taiwan = FromMainland({ from: 'cn', to: 'twp' });

/** Characters whose simplified form depends on the word, each with the one under which it is looked up: 回覆 as 回复. */
const BY_WORD = new Map([
  ['著', '着'],
  ['覆', '复'],
  ['瞭', '了'],
  ['藉', '借'],
  ['乾', '干'],
  ['甚', '什'],
  ['妳', '你'],
  ['牠', '它'],
]);

const known = new Map<string, string>();

/** The simplified form of one character; itself where there is none. */
export function simplified(char: string): string {
  const form =
    known.get(char) ??
    converters
      .map((convert) => convert(char))
      .find((converted) => converted !== char && [...converted].length === 1) ??
    char;
  known.set(char, form);
  return form;
}

/** The character under which this one is looked up; spellings that only some words share are one. */
export function standard(char: string): string {
  return BY_WORD.get(char) ?? simplified(char);
}

/** What Taiwan calls some of these words, where no text here does: what is said there, then what is written here. */
export function regionalNames(words: string[], text: string): [said: string, here: string][] {
  return words
    .map((word): [string, string] => [[...taiwan(word)].map(standard).join(''), word])
    .filter(([said, word]) => said !== word && said.length > 1 && !text.includes(said));
}
