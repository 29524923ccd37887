/** What the check says of a page as a whole. */
export const lintMessages = {
  /** What a page of a kind must have. */
  steps: '步骤（<Step>）',
  trigger: ' trigger（什么事开始这个流程）',
  outcome: ' outcome（做完后的结果）',
  items: '检查项（- [ ] …）',
  sections: '小节（<Section>）',
  questions: '题目（<Quiz>）',
  tooManyGroups: (count: number, most: number) =>
    `这一页有 ${count} 个步骤和小节，超过 ${most} 个，画不出也读不完。请拆成几页。`,
  /** What no way leads to. */
  unreachable: {
    step: (name: string, id: string) => `步骤「${name}」（${id}）`,
    repeat: (name: string, id: string, question: string) => `「${name}」（${id}）做完后问的「${question}」`,
  },
  /** What is wrong with `when`. */
  notOnlyCase: '不只是情况',
  isQuestion: '是问句',
  reviewBeforeUpdate: (updated: string) => `reviewBy 早于 updated（${updated}）。`,
};
