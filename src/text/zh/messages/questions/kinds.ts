/** Each kind of question, behind its name; `written` is how its answers are written. */
export const choiceMessages = {
  written: '选项（- [x] …）',
  boxes: '的选项要写成「- [ ] 选项」，正确的写「- [x] 选项」。',
  noExplanation: '没有讲解。请在每个选项下面缩进写「  - 为什么」，或在选项后另起一段。',
  noWhyRight: (option: string) => `的选项「${option}」没有说明为什么对。`,
  noWhyWrong: (option: string) => `的选项「${option}」没有说明为什么错。`,
  noBox: (option: string) => `的「${option}」前面没有方框：正确的写「- [x] 选项」，其余写「- [ ] 选项」。`,
  noText: '有一个选项没有文字。请写「- [ ] 选项」。',
  oneParagraph: (option: string) =>
    `的选项「${option}」只能有一段文字。为什么对、为什么错，请在下面缩进写「  - 为什么」。`,
  deepReasons: (option: string) => `的选项「${option}」的理由只能有一层，每条一段文字。`,
  twice: (option: string) => `有两个相同的选项「${option}」。`,
  noRight: '没有正确选项。请把正确的写成「- [x] …」。',
  severalRight: (count: number) => `是单选题，却有 ${count} 个正确选项。多选题请写 kind="multiple"。`,
  oneOption: '只有一个选项，至少要两个。',
  allRight: '的选项全都正确，全选就对。请加一个错的选项。',
};

export const gapMessages = {
  writtenBlank: '填空（<Blank accept="…"/>）',
  writtenNumber: '数字（<Number is="…"/>）',
  /** What each component and attribute is for, in the authoring guide. */
  blank: '填空题的空',
  accept: '算对的写法，几种用 | 隔开',
  number: '数字题的空',
  is: '正确的数',
  unit: '单位',
  noPrompt: '没有题干。请在空的前后写一句话。',
  emptyAnswer: '的空没有写全答案：写 accept="一天|1 天"，每种写法都不能为空。',
  between: (answer: string, sign: string) =>
    `的答案「${answer}」里有「${sign}」，读者要连「${sign}」一起打才算对。如果是几种写法，请用 | 隔开。`,
  notANumber: (written: string) => `的数字「${written}」不是数。写 is="3" unit="日"，单位另写。`,
  tooLong: (written: string, most: number) =>
    `的数字「${written}」位数太多，最多 ${most} 位。号码请用 <Blank accept="…"/>。`,
};

export const matchMessages = {
  written: '配对（两列表格）',
  malformed: '写得不对：配对题要写成两列的表格，至少两行，没有空格子，每一列里各不相同。',
};

export const orderMessages = {
  written: '排序（1. …）',
  malformed: '写得不对：排序题要写成编号列表（1. 2. 3.），按正确的顺序，至少三项，各不相同。',
  oneParagraph: '的每一项只能有一段文字，不能再分层。讲解写在列表后面。',
};
