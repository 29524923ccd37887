export const reviewText = {
  title: '复习',
  description: '答过的题隔些日子再问一次：答错的第二天就来，答对的越隔越久。',
  lead: '答过的题隔些日子再问一次：答错的第二天就来，答对的越隔越久。',
  noScript: '复习要靠这台设备记住答过的题，需要打开 JavaScript。',
  loading: '正在看今天有哪些题……',
  failed: '题目没有取到，可能是网络断了。请连上网络后再试。',
  retry: '再试一次',
  go: '去复习',
  dueToday: (count: number) => (count > 0 ? `今天要复习 ${count} 题` : '今天没有要复习的题'),
  dueHow: (due: number, sitting: number) =>
    due > sitting
      ? `一轮 ${sitting} 题，做完一轮可以歇歇。答错的隔几题再问，直到答对。`
      : '答错的隔几题再问，直到答对。',
  start: '开始复习',
  startSome: (count: number) => `开始复习 ${count} 题`,
  left: (count: number) => (count > 0 ? `还剩 ${count} 题` : '最后一题'),
  comesBack: '这一轮里还会再问',
  again: '再问一次',
  next: '下一题',
  finish: '完成',
  stop: '先停下',
  done: (right: number, total: number) =>
    right === total
      ? `这一轮 ${total} 题都一次答对。`
      : `这一轮 ${total} 题都答对了，其中 ${right} 题一次就对。`,
  nextDue: (day: Date, days: number) =>
    `下一次在 ${day.getMonth() + 1} 月 ${day.getDate()} 日，${days === 1 ? '明天' : `${days} 天后`}。`,
  empty: '还没有可复习的题',
  emptyHow: '先读一份规程，再测一测。答过的题会自动排进复习。',
  toProcedures: '挑一份规程',
  toPractice: '练习与模拟测验',
  missedBook: (count: number) => (count > 0 ? `错题本（${count}）` : '错题本'),
  missedHow: (days: number) => `答错过的题。在不同的 ${days} 天里都答对，才会离开这里。`,
  moreMissed: (count: number) => `还有 ${count} 题`,
  noneMissed: '现在没有错题。',
  rightIs: (answer: string) => `正确答案：${answer}`,
  ahead: '往后七天',
  today: '今天',
  day: (day: Date) => `${day.getMonth() + 1} 月 ${day.getDate()} 日`,
  questions: (count: number) => `${count} 题`,
};
