const ENDS = '到此结束';

/** Two of the steps by name. */
const some = (steps: string[]) =>
  steps
    .slice(0, 2)
    .map((step) => `「${step}」`)
    .join('') + (steps.length > 2 ? '等' : '');

/** Words of the questions that are made from the steps at build. */
export const derivedText = {
  next: (step: string) => `做完「${step}」，下一步是什么？`,
  nextWhy: (step: string, next: string) => `「${step}」之后是「${next}」。`,
  isFirst: '这是整个规程的第一步。',
  afterStep: (step: string) => `它接在「${step}」之后。`,
  afterAnswer: (question: string, answer: string) => `「${question}」答「${answer}」，才到这一步。`,
  onlyWhen: (when: string) => `只在「${when}」时才做它。`,
  partOf: (name: string) => `它是「${name}」里的一部分，和别的部分不分先后。`,
  afterParts: (name: string) => `「${name}」的几部分都做完，才到这一步。`,
  goesOn: (step: string, next: string) => `「${step}」之后还有「${next}」。`,
  branch: (question: string, answer: string) => `「${question}」答「${answer}」，接下来怎么走？`,
  branchWhy: (question: string, answer: string, target: string) =>
    `「${question}」答「${answer}」${target.startsWith(ENDS) ? `，${target}` : `，接着是「${target}」`}。`,
  otherAnswer: (answer: string) => `答「${answer}」才这样走。`,
  ends: (outcome: string) => (outcome ? `${ENDS}：${outcome}` : ENDS),
  who: (step: string) => `「${step}」由谁做？`,
  whoWhy: (step: string, role: string) => `「${step}」由${role}做。`,
  does: (role: string, steps: string[]) => `${role}做的是${some(steps)}。`,
  joins: (role: string, steps: string[]) => `${role}和别人一起做${some(steps)}。`,
  notHere: (role: string) => `这份规程里没有${role}要做的步骤。`,
  limit: (step: string) => `「${step}」的时限是多久？`,
  limitOfCase: (step: string, only: string) => `「${step}」，${only}多久之内？`,
  limitWhy: (step: string, limit: string) => `「${step}」的时限：${limit}。`,
  limitOf: (step: string) => `这是「${step}」的时限。`,
  limitOfOther: (step: string, only: string) => `这是「${step}」里${only}的时限。`,
  limitThere: (title: string, step: string) => `这是另一份规程《${title}》里「${step}」的时限。`,
  record: (step: string) => `「${step}」用到哪份表单或资料？`,
  recordWhy: (step: string, record: string) => `「${step}」用到《${record}》。`,
  recordOf: (step: string) => `「${step}」才用到它。`,
  recordThere: (title: string, step: string) => `另一份规程《${title}》里「${step}」才用到它。`,
  when: (step: string) => `「${step}」什么情况下才做？`,
  whenWhy: (step: string, when: string) => `「${step}」只在「${when}」时才做。`,
  formerly: '以前是这样，后来改了。',
  always: '什么情况都做',
  whenOf: (what: string, when: string) => `「${when}」时做的是「${what}」。`,
  highest: (what: string) => `「${what}」最高多少？`,
  lowest: (what: string) => `「${what}」最低多少？`,
  highestSaid: '最高 ',
  lowestSaid: '最低 ',
  valueWhy: (what: string, bounds: string) => `「${what}」要在这个范围里：${bounds}。`,
  sequence: (count: number) => `把这 ${count} 步按先后排好。`,
  sequenceWhy: (first: string, last: string) => `从「${first}」一步接一步到「${last}」。`,
  node: (step: string) => `做完「${step}」，下一步在图上的哪里？`,
  nodeOf: (question: string, answer: string) => `「${question}」答「${answer}」，下一步在图上的哪里？`,
};
