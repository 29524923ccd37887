/** What the home page says to those who have a job here. */
export const myPostText = {
  loading: '正在取你岗位的规程……',
  failed: '没有网络，你岗位的规程没有取到。',
  retry: '再试一次',
  gone: '原来选的岗位已经没有了，请重新选。',
  askAgain: '选岗位',
  lesson: (title: string, number: number, total: number) => `下一份：${title} ${number}/${total}`,
  lessonUse: { read: '读', quiz: '测一测' },
  allLearnt: (total: number) => `${total} 份都会了。`,
  week: (read: number, answered: number, right: number, finished: number) =>
    `近七天：读了 ${read} 份，答了 ${answered} 题（对 ${right} 题），办完 ${finished} 单。`,
  noWeek: '近七天还没有读过、测过、做过。',
  procedures: '我的规程',
  redLines: '我的红线',
  limits: '我的时限',
  states: { read: '读过', passed: '会了', used: '用过' },
  notYet: '还没读',
  do: '照着做',
  all: (count: number) => `全部（${count}）`,
  noPages: '这个岗位还没有规程。',
  noRedLines: '你的规程里没有写红线。',
  noLimits: '你的规程里没有写时限。',
};
