/** Which texts a reader would take for the same, or for each other's answer. */
import { comparable } from './tolerance.ts';

const ORDINAL =
  /^(?:\d+[、.．\s]\s*|[一二三四五六七八九十]+、|第[\d一二三四五六七八九十]+步[：:]?|\p{Script=Han}{2}[一二三四五六七八九十][：:])/u;

/** The name without a number in front: 第四步：查库存 asked for after 第三步 would answer itself. */
export function withoutNumber(name: string): string {
  return name.replace(ORDINAL, '') || name;
}

/** True if the texts are the same or one holds the other: 客户档案 and 客户档案基本资料表. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return a.includes(b) || b.includes(a);
}

/** True if the texts share two characters in a row: 主任审批 and 管理处主任. */
export function share(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return [...a].some((_, index) => {
    const pair = [...a].slice(index, index + 2).join('');
    return pair.length === 2 && b.includes(pair);
  });
}
