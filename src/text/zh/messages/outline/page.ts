import { listed } from '../../punctuation.ts';

export const pageMessages = {
  idPlace: '编号只能写在检查项的行末',
  whenPlace: 'when 只能写在检查项的行末；整个步骤写成 <Step … when="下雨">',
  ifPlace: '条件只能写在 <Ask> 的答案后面',
  outermost: '页面最外层',
  place: (name: string, here: string, places: readonly string[]) =>
    `<${name}> 不能写在${here}里，只能写在${listed(places)}里。`,
  valuePlace: (id: string) => `值「${id}」不在检查项里。<Value> 只能写在「- [ ] …」这一行里。`,
  oneQuiz: '一页只能有一处 <Quiz>，请把全部题目写在同一个 <Quiz> 里。',
  emptyWarn: '<Warn> 是空的：请写出绝对不可以做的事。',
  emptyNote: '<Note> 是空的，请写出说明，或删去。',
  outsideQuiz: '请写进题目，或写在 <Quiz> 外面',
  twoAsks: (step: string) => `步骤「${step}」有两处判断，一个步骤只能有一处。请拆成两个步骤。`,
  emptyLimit: '<Limit> 是空的：请写出给人读的时限。',
};

export const pageReaderMessages = {
  idTaken: (id: string) => `编号「${id}」在本页已经用过，每个步骤、小节和题目的编号都要不同。`,
  reserved: {
    gap: '是保留的，表示待定的事，请换一个',
    end: '是保留的，表示流程的结束，请换一个',
    start: '是保留的，表示流程的开始，请换一个',
  },
  /** `advice` says where the rest is written. */
  only: (name: string, allowed: readonly string[], advice: string) =>
    `<${name}> 里只能写 ${listed(allowed)}，这里的内容不会显示。${advice}。`,
  emptyLink: (target: string) => `链接「${target}」没有文字，读者看不到。`,
  pictureInGap: '<Gap> 里的图片不会显示。请放在 <Gap> 外面。',
  listInGap: '<Gap> 里的列表会连成一句。一个 <Gap> 写一个问题，几个问题写几个 <Gap>。',
  emptyGap: '<Gap> 是空的：请写出要本单位定的事，写成一个问题。',
  emptyLegal: '<Legal> 是空的：请写出旧规定的内容和要核对的事。',
};
