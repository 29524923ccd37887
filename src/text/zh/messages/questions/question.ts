/** Any kind of question. */
import { listed } from '../../punctuation.ts';

export const questionMessages = {
  /** What follows the question's name in a sentence comes from the others, and from those of its kind. */
  ofQuestion: (id: string, what: string) => `题目「${id}」${what}`,
  noKind: (written: string, known: readonly string[], hint: string) =>
    `没有题型「${written}」，可用：${listed(known)}。${hint}`,
  otherKind: (written: string, kind: string) => `写了 kind="${written}"，但答案部分是「${kind}」的写法。`,
  points: '在答案以外有列表（- …），题目里不显示。题干和讲解请写成段落。',
  /** @param ways how the answers of each kind are written */
  noAnswer: (ways: readonly string[]) =>
    `没有答案部分。应有下面之一：${listed(ways.slice(0, -1))}或${ways.at(-1)}。`,
  twoAnswers: '有两个答案部分。一道题只能有一个，请拆成两道题。',
  gapPlace: '的空只能写在一段话里，不能写在选项、列表、表格、引用、标题或链接里。',
  blankAndNumber: '同时用了 <Blank> 和 <Number>。一道题只能用一种，请拆成两道题，或都写成 <Blank>。',
  noPrompt: '没有题干。请在答案前写一句问话。',
  noExplanation: '没有讲解。请在答案后另起一段，写明为什么。',
};
