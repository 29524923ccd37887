/** What is too much of one thing. */
export const sizeMessages = {
  title: (width: number, most: number) =>
    `标题有 ${width} 个字，超过 ${most} 个，列表和标签页上放不下。请缩短，细节写进 summary。`,
  words: (field: string, count: number, most: number) =>
    `「${field}」有 ${count} 条，超过 ${most} 条，没有人读得完。请删减，或拆成几页。`,
  items: (name: string, count: number, most: number) =>
    `「${name}」有 ${count} 个检查项，超过 ${most} 个，没有人一次做得完。请拆成几步或几页。`,
  answers: (question: string, count: number, most: number) =>
    `判断「${question}」有 ${count} 个答案，超过 ${most} 个，流程图里看不清。请分几次来问。`,
  questions: (count: number, most: number) =>
    `这一页有 ${count} 道题，超过 ${most} 道，没有人一次答得完。请删减，或拆成几页。`,
  options: (id: string, count: number, most: number) =>
    `题目「${id}」有 ${count} 项，超过 ${most} 项，手机上看不过来。请删减，或拆成几题。`,
};
