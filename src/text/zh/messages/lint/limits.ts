/** What is wrong with a time limit, as the end of a sentence. */
export const limitLintMessages = {
  notAsLong: (text: string, within: string, right: string | undefined) =>
    `的时限「${text}」与 within="${within}" 不是一样长。请改成一致${right === undefined ? '' : `：照文字是 within="${right}"`}`,
  months: (count: string) => `「P${count}M」是 ${count} 个月。要写分钟，写成 PT${count}M`,
  overnight: (from: string, to: string) => `at 从 ${from} 到第二天的 ${to}。写反了就写成 ${to}/${from}`,
  beforeStart: '在流程开始之前，已经过去了',
  fromItself: '从它自己做完算起，做完了才开始算',
  aheadOfEarlier: (other: string) => `要在「${other}」之前，可那一步先做`,
  fromLater: (other: string) => `从「${other}」做完算起，可那一步不在它前面`,
};
