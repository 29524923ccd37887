/** Which texts a reader would take for the same, or for each other's answer. */
import { comparable } from '../../questions/gaps/answer-matching.ts';

/** True if one text contains the other: 客户档案 and 客户档案基本资料表. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return a.includes(b) || b.includes(a);
}

/** True if the texts have a bigram, two characters in a row, in common: 主任审批 and 管理处主任. */
export function shareBigram(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)].sort((a, b) => a.length - b.length) as [string, string];
  const letters = [...a];
  return letters.some((letter, index) => {
    const pair = letter + (letters[index + 1] ?? '');
    return pair.length === 2 && b.includes(pair);
  });
}
