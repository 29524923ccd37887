export const askMessages = {
  notALink: (question: string, answer: string) =>
    `判断「${question}」的答案「${answer}」写得不对：应写成「- [有](#verify-booking)」，括号里是 # 加步骤编号，结束写 #end。`,
  noText: (question: string) => `判断「${question}」有一个答案没有文字。`,
  besides: (text: string, rest: string) =>
    `答案「${text}」的链接之外还写了「${rest}」，不会显示。请写进方括号，或写在 <Ask> 外面。`,
  picture: (text: string) => `答案「${text}」里的图片不会显示。请放在 <Ask> 外面。`,
  gap: (text: string) => `答案「${text}」通向 #gap，请写出要本单位定的事：[${text}](#gap "没有时怎么办？")。`,
  outcome: (text: string, outcome: string) => `答案「${text}」写了结局名「${outcome}」，但它不通向 #end。`,
  twice: (text: string) => `有两个相同的答案「${text}」`,
  notAList: `<Ask> 里只能写答案列表。说明请写在 <Ask> 外面。`,
  tooFew: (count: number) => `只有 ${count} 个答案，至少要两个`,
  twoConditions: (answer: string) => `答案「${answer}」有两个条件，请用 or 连成一个。`,
  /** `wrong` is what follows the condition in a sentence. */
  condition: (answer: string, wrong: string) =>
    `答案「${answer}」的条件${wrong}，要写成 {/* if: height > 500 */}，可用 <、<=、>、>=、= 和 300..500，几个用 or 连起来。`,
  unread: (clause: string) => `「${clause}」看不懂`,
  twoValues: (value: string, name: string) => `一个答案只能看一个值，这里有「${value}」和「${name}」`,
};
