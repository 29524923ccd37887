/** Words of the questions that are made from the steps at build. */
export const derivedText = {
  next: (step: string) => `做完「${step}」，下一步是什么？`,
  nextWhy: (step: string, next: string) => `「${step}」之后是「${next}」。`,
  branch: (question: string, answer: string) => `「${question}」答「${answer}」，接下来怎么走？`,
  branchWhy: (question: string, answer: string, target: string) =>
    `「${question}」答「${answer}」：接「${target}」。`,
  ends: (outcome: string) => (outcome ? `到此结束：${outcome}` : '到此结束'),
  who: (step: string) => `「${step}」由谁做？`,
  whoWhy: (step: string, role: string) => `「${step}」由${role}做。`,
  limit: (step: string) => `「${step}」的时限是多久？`,
  limitWhy: (step: string, limit: string) => `「${step}」的时限：${limit}。`,
  record: (step: string) => `「${step}」用哪张表单？`,
  recordWhy: (step: string, record: string) => `「${step}」用《${record}》。`,
  sequence: (count: number) => `把这 ${count} 步按先后排好。`,
  sequenceWhy: (first: string, last: string) => `从「${first}」一步接一步到「${last}」。`,
  node: (step: string) => `做完「${step}」，下一步在图上的哪里？`,
};
