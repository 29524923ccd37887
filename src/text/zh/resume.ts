/** What the list of unfinished checklists says. */
export const resumeText = {
  step: (name: string) => `接着做：${name}`,
  count: (done: number, total: number) => `${done} / ${total} 项`,
  progress: (title: string) => `${title}的进度`,
};
