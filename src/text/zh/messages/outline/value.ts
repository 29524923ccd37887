/** What is to be written down. */
import { listed } from '../../punctuation.ts';

export const valueMessages = {
  /** What follows the value in a sentence comes from the others. */
  ofValue: (id: string, what: string) => `值「${id}」${what}`,
  noKind: (written: string, known: readonly string[], hint: string) =>
    `没有「${written}」这一种，可用：${listed(known)}${hint ? `。${hint}` : ''}`,
  kind: (kind: string, attribute: string, kinds: readonly string[]) =>
    `是 ${kind}，不能写 ${attribute}，它只用于 ${listed(kinds)}`,
  unsaidKind: (kind: string, attribute: string, kinds: readonly string[]) =>
    `没有写 kind，就是 ${kind}，不能写 ${attribute}，它只用于 ${listed(kinds)}`,
  notANumber: (attribute: string, written: string) => `的 ${attribute}="${written}" 不是数`,
  notWhole: (attribute: string, written: string) => `的 ${attribute}="${written}" 不是 0 到 9 的整数`,
  numberMeant: (attribute: string, written: string, meant: string, unit: string) =>
    `的 ${attribute}="${written}" 不是数，应写 ${attribute}="${meant}"${unit && '，单位写在 unit'}`,
  content: (content: string) =>
    `里的「${content}」不会显示。写成 <Value … />，单位写在 unit，名称写在 name。`,
  tooLong: (attribute: string, text: string) =>
    `的 ${attribute}="${text}" 太长：整数最多 15 位，小数点后最多 10 位`,
  minOverMax: (min: number, max: number) => `的 min=${min} 比 max=${max} 大`,
  choices: '是 choice，of 至少写两种，用 | 隔开：合格|不合格',
  sameChoices: '的 of 里有相同的两种',
  okNotInOf: (stray: string, hint: string) => `的 ok 里「${stray}」不在 of 里。${hint}`,
};
