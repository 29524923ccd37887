export const limitMessages = {
  workdays: '按工作日算',
  ahead: '在事情之前',
  least: '至少这么久以后',
  nameless: '无名',
  notADuration: (within: string) =>
    `的 within="${within}" 不是 100 年以内的 ISO 8601 时长。3 天写 P3D，10 分钟写 PT10M`,
  durationMeant: (within: string, meant: string) =>
    `的 within="${within}" 不是 100 年以内的 ISO 8601 时长。这里应写 within="${meant}"`,
  noLength: (flag: string) => `写了 ${flag} 却没有 within，不知道是多长`,
  noLimit: '写了 within 却没有 limit。limit 是给人读的时限',
};

export const stepMessages = {
  at: (part: string, hint: string) =>
    `at 里的「${part}」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。${hint}`,
  everyMeant: (written: string, meant: string) => `every="${written}" 不是时长。这里应写 every="${meant}"。`,
  /** What a step by the clock may not have follows it. */
  byClock: (step: string) => `步骤「${step}」按钟点做（at、every），不排在先后里`,
  empty: (called: string) => `步骤「${called}」是空的：没有检查项、判断，也没有正文。`,
  twice: (twice: string) => `里的「${twice}」写了两次`,
  atTwice: (twice: string) => `at 里的「${twice}」写了两次。`,
  atSame: (part: string, from: string) =>
    `at 里的「${part}」从一个钟点到同一个钟点。只在这时做，写 ${from}。`,
  notEvery: (written: string) => `every="${written}" 不是时长。每 15 分钟写 PT15M，每天写 P1D。`,
  atAndEvery: (step: string) => `步骤「${step}」的 at 和 every 只能写一个。`,
  noNext: (called: string) => `${called}，不能写 next。`,
  noHold: (called: string) => `${called}，不能写 hold。`,
  noAsk: (called: string) => `${called}，不能写判断（<Ask>）。`,
  notInTogether: (called: string) => `${called}，不能写在 <Together> 里。`,
};
