/** What has changed on a page since somebody read it or passed its quiz. */
export const changedText = {
  title: '你读过的这份有变',
  why: (why: string) => `为什么改：${why}`,
  /** Of a mark that does not say which version was read. */
  byDay: (day: string, version: string) =>
    `没有记下你读的是哪一版。按你最近读它或测它的日子（${day}），这里写的是 ${version} 版以后改的。`,
  more: (count: number) => `还有 ${count} 处`,
  wordsAlone: '只换了说法的不列在这里，',
  all: '全部见历次版本',
  asks: (count: number) =>
    count === 1
      ? '有 1 道题的答案和以前不同，答对就算知道了。'
      : `有 ${count} 道题的答案和以前不同，答对就算知道了。`,
  left: (count: number) => `还剩 ${count} 题。`,
  answer: (count: number) => `答 ${count} 道题`,
  know: '知道了',
  readFormer: '你读过的是以前的一版。读完现在的，再打勾。',
  noted: '记下了：你知道这一版改了什么。',
  notedOf: (title: string) => `记下了：你知道「${title}」改了什么。`,
  answered: (right: number, total: number) =>
    right === total
      ? `${total} 道都答对了。记下了：你知道这一版改了什么。`
      : `${total} 道里一次答对 ${right} 道，答错的会在复习里再问。记下了：你知道这一版改了什么。`,
  pages: '有变的规程',
  pagesWhy: '你读过或测过，后来意思改了的。只换了说法的不在这里。',
  versions: (before: string, now: string) => `${before} → ${now}`,
  toPage: '读现在的这一页',
  failed: '没有网络，改了什么没有取到。',
};
