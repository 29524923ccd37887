export const pageLinkMessages = {
  noId: '# 后面没有写步骤编号。',
  answerToOther: (id: string) => `「${id}」不是步骤，<Ask> 的答案只能指向步骤。`,
  onlyAnswers: (id: string) => `只有 <Ask> 的答案能指向 #${id}。`,
  unknown: (id: string, hint: string) => `本页没有编号为「${id}」的步骤或小节。${hint}`,
  notAStep: '它不是步骤，不排在先后里。',
  noStep: (hint: string) => `没有这个步骤。${hint}`,
  next: (step: string, next: string, wrong: string) => `步骤「${step}」的 next 指向「${next}」，${wrong}`,
};
