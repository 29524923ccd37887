/** Conditions of answers. */
import { listed } from '../../punctuation.ts';

export const conditionMessages = {
  /** What follows the question in a sentence comes from the others. */
  ofQuestion: (question: string, message: string) => `判断「${question}」${message}`,
  otherValue: (id: string, other: string) => `的条件看了两个值「${id}」和「${other}」，一处判断只能看一个。`,
  /** Where no value of the page is near. */
  writeValue: '值写成 <Value id="…" />。',
  noValue: (id: string, hint: string) => `看的值「${id}」本页没有。${hint}`,
  tooLate: (id: string, step: string) => `看的值「${id}」到后面的步骤「${step}」才记，问的时候还没有。`,
  incomparable: (id: string, kind: string) => `看的值「${id}」是 ${kind}，不能比较。`,
  within: (text: string, wrong: string) => `的条件「${text}」里${wrong}。`,
  twice: (twice: string) => `的条件里「${twice}」出现了两次，不知道走哪一条。`,
  missing: (missing: string) => `的条件没有管到「${missing}」。`,
  noChoice: (choice: string, of: readonly string[]) => `没有「${choice}」这一种，可选 ${listed(of)}`,
  notA: {
    number: (literal: string) => `「${literal}」不是数（不写单位）`,
    time: (literal: string) => `「${literal}」不是钟点（09:00）`,
    date: (literal: string) => `「${literal}」不是日期（2026-11-21）`,
  },
  notUpTo: (size: string) => `的条件没有管到不大于 ${size} 的值。`,
  notBelow: (size: string) => `的条件没有管到小于 ${size} 的值。`,
  notFrom: (size: string) => `的条件没有管到不小于 ${size} 的值。`,
  notAbove: (size: string) => `的条件没有管到大于 ${size} 的值。`,
  span: (from: string, to: string) => `${from} 到 ${to}`,
  onlyEquals: '只能用「=」',
  reversed: (min: string, max: string) => `${min} 比 ${max} 大`,
  overlap: (where: string) => `的条件有重叠：${where} 有两个答案。`,
  notCovered: (value: string) => `的条件没有管到 ${value}。`,
  notBetween: (from: string, to: string) => `的条件没有管到 ${from} 到 ${to} 之间的值。`,
  largest: '最大',
  smallest: '最小',
};
