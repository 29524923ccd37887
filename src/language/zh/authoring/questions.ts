/** What a question asks, as far as its words tell. */

/** 哪一项不是, 下面不包括: what is not named is the answer. */
export const WHICH_NOT =
  /(?:哪|下面|以下|下列).{0,12}(?:不|没有)|(?:不|没有).{0,12}(?:哪一?[项个种条样]|的是[？?]?$)/;

/** The two options of a question that is true or false. */
export const TRUE_FALSE = new Set(['对', '错', '正确', '错误', '是', '否', '√', '×']);

/** True of an option that makes sense in the last place alone: 以上都对. */
export const isOfAbove = (option: string): boolean => /^以上/.test(option);

/** Words that any question holds. */
const ASKING = /什么|怎么|怎样|如何|多少|多久|哪[一些个种]?|是否|可以|应该|需要|本单位|原文|规定|时候/g;

/** What words are about, to be compared with others: each pair of neighbouring characters, and each number. */
export function topicsOf(words: string): Set<string> {
  const runs = words.replace(ASKING, '。').match(/\p{Script=Han}+|\d+(?:\.\d+)?/gu) ?? [];
  return new Set(
    runs.flatMap((run) =>
      /^\d/.test(run) ? run : [...run].slice(1).map((char, index) => `${[...run][index]}${char}`),
    ),
  );
}

/** So many topics in common are no chance. */
export const ALIKE = 3;
