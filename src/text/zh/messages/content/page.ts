/** A page's text as a whole. */
export const pageTextMessages = {
  tooLong: (length: number, most: number) => `这一页有 ${length} 个字，超过 ${most} 个字，请拆成几页。`,
  tooDeep: '这里的列表、引用或标签套得太深，读不了。',
  endInOther: (tag: string) =>
    `<${tag}> 没有在同一段里结束。<${tag}> 和 </${tag}> 要各占一行，前后各空一行，左边对齐。`,
  openBrace: '大括号 { 没有配对，或里面的写法读不懂。正文里要写大括号请写成 \\{。',
  unread: '这里的写法读不懂。请看看这一行的尖括号、大括号和引号是否成对。',
};
