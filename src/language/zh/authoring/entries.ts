/** How entries of a list are begun by people who write no Markdown. */

/**
 * The beginning of an entry that Markdown does not know: `1、`, `（二）`, `③`, `A．`, `第三条`, `1.2 `, `•`, `-甲`, or
 * a short label: `时间：`. A line that has it stays a line.
 */
export const ENTRY = new RegExp(
  '^[ \\t\\u3000]*(?:' +
    [
      '\\d+(?:[、．)）]|\\.(?!\\d))',
      '\\d+(?:\\.\\d+)+(?:[、．.]|[ \\u3000]*(?=\\p{Script=Han})(?![个元米天年月日秒分小倍万亿千百克公吨升度]))',
      '[A-Za-zＡ-Ｚａ-ｚ](?:[、．)）]|\\.(?=[ \\p{Script=Han}]))',
      '[（(](?:\\d+|[一二三四五六七八九十]+|[A-Za-zＡ-Ｚａ-ｚ])[）)]',
      '[一二三四五六七八九十]+[、．]',
      '第[一二三四五六七八九十百\\d]+(?:[条章节款项步类种]|[，、：])',
      '[\\u2160-\\u217f](?:[、．.]|[ \\u3000])',
      '[①-⒛㈠-㈩❶-❿]',
      '[•●○■□◆◇▪▫►▶➢➤→※★☆·]',
      '[-－*](?=\\p{Script=Han})',
      '－[ \\u3000]',
      '[\\p{Script=Han}]{1,6}[ \\u3000]?\\d{0,2}：',
    ].join('|') +
    ')',
  'u',
);

/** The numerals that an entry may be numbered with. */
export const ENTRY_NUMERALS = '一二三四五六七八九十';

/** Characters that look like an empty box, where words follow. */
export const BOX_LIKE = '口囗';

/** Between several terms in one entry: L1、L2 or 7×8 与 7×24. */
export const BETWEEN_TERMS = /、| 与 /;
