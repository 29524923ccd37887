/** What each sentence begins with is `next` or `answer`. */
export const jumpMessages = {
  clocked: (arrow: string, to: string) => `${arrow}指向「${to}」，它按钟点做，不排在先后里。`,
  outside: (arrow: string, to: string) => `${arrow}指向「${to}」，里面只有按钟点做的步骤，不排在先后里。`,
  endsEarly: (arrow: string, name: string, id: string) =>
    `${arrow}从「${name}」的一部分就这样结束，别的部分还没做完。这一部分做完了写 #${id}。`,
  leaves: (arrow: string, name: string, id: string) =>
    `${arrow}从「${name}」的一部分跳到外面，别的部分还没做完。这一部分做完了写 #${id}。`,
  entered: (arrow: string, name: string, id: string) =>
    `${arrow}从外面跳进了「${name}」的一部分，别的部分会漏掉。要做「${name}」，写 #${id}。`,
  next: (step: string) => `步骤「${step}」的 next `,
  answer: (text: string) => `答案「${text}」`,
};
