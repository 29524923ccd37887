/** Which texts a reader would take for the same, or for each other's answer. */
import { NUMERAL_CHARS } from '../../language/zh/numerals.ts';
import { comparable } from '../../questions/gaps/answer-matching.ts';

const COUNT = `[\\d${NUMERAL_CHARS}]+`;
const ORDINAL = new RegExp(
  `^(?:\\d+[、.．\\s]\\s*|${COUNT}、|第${COUNT}步[：:]?|\\p{Script=Han}{2}[${NUMERAL_CHARS}][：:])`,
  'u',
);

/** The name without a number in front: 第四步：查库存 asked for after 第三步 would answer itself. */
export function withoutNumber(name: string): string {
  return name.replace(ORDINAL, '') || name;
}

/** True if one text contains the other: 客户档案 and 客户档案基本资料表. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return a.includes(b) || b.includes(a);
}

/** True if the texts have a bigram, two characters in a row, in common: 主任审批 and 管理处主任. */
export function shareBigram(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return [...a].some((_, index) => {
    const pair = [...a].slice(index, index + 2).join('');
    return pair.length === 2 && b.includes(pair);
  });
}
