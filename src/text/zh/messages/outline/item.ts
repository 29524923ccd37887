export const itemMessages = {
  emptyComment: (key: string) => `${key} 后面没有写内容`,
  commentColon: (key: string, value: string) => `${key} 后面要用半角的冒号：{/* ${key}: ${value} */}`,
  ownId: '编号（id）只用英文字母、数字和连字符',
  empty: '检查项是空的，请写出要做的事。',
  onlyGap: '检查项是空的：<Gap> 里的字不算。没有要做的事，就写成普通的列表。',
  idTwice: (text: string, id: string) => `检查项「${text}」编号「${id}」在本步骤里已经用过。`,
  twice: (text: string) => `检查项「${text}」与本步骤里的另一条完全相同。`,
  nested: '检查项不能再分层，请写成同一级的几条。',
  twoComments: (key: string) => `一条检查项只能有一个 ${key}，这里写了第二个。请合成一个。`,
};

export const taskListMessages = {
  place: '检查项（- [ ] …）只能写在 <Step> 或 <Section> 里。',
  notItems: (within: string) => `<${within}> 里的内容不是检查项，请写成普通的列表：「- …」。`,
  notAnItem: `这一行不是检查项，同一列表里要么都写「- [ ] 」，要么都不写。`,
  askInItem: '<Ask> 不能写在检查项里。请写在检查项外面，左边对齐。',
};
