import { LIST, SEMICOLON } from '#text/punctuation.ts';

const SIGN = /[、,，；;|｜]/;

/** Words in one text, parted by signs that none of them holds: 「考核方法、标准」 may be one word. */
export function wordList(words: readonly string[]) {
  const parts = (sign: string) => SIGN.test(sign) && !words.some((word) => word.includes(sign));
  const between = parts(LIST.trim()) ? LIST : `${[SEMICOLON.trim(), ';', '|'].find(parts) ?? ' '} `;
  return {
    shown: words.join(between),
    read: (text: string): string[] =>
      [...text]
        .map((sign) => (parts(sign) ? '\n' : sign))
        .join('')
        .split('\n')
        .flatMap((word) => word.trim() || []),
  };
}
