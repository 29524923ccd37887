import { LIST } from '#text/punctuation.ts';

const SIGNS = [...'、,，；;|｜'];

/** Words in one text, parted by signs that none of them holds: 「考核方法、标准」 may be one word. */
export function wordList(words: readonly string[]) {
  const free = SIGNS.filter((sign) => !words.some((word) => word.includes(sign)));
  const between = free.includes(LIST.trim())
    ? LIST
    : `${free.find((sign) => '；;|｜'.includes(sign)) ?? ' '} `;
  return {
    shown: words.join(between),
    read: (text: string): string[] =>
      [...text]
        .map((sign) => (free.includes(sign) ? '\n' : sign))
        .join('')
        .split('\n')
        .flatMap((word) => word.trim() || []),
  };
}
