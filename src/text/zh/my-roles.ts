/** By itself, for the pages that say no more of it. */
export const myJobs = '我的岗位';

/** 我的岗位: the question for it, and the lists that open at it. */
export const myRolesText = {
  mine: myJobs,
  none: '岗位',
  ask: '你做什么工作？',
  why: '先给你看你用得着的，别的也都还在。可以选几个，随时能改。',
  find: '找岗位，可以打拼音或首字母',
  lookAround: '先看看',
  done: '选好了',
  all: '看全部岗位',
  found: (count: number) =>
    count > 0 ? `找到 ${count} 个岗位` : '没有这个叫法的岗位，换一个词，或看全部岗位。',
  failed: '没有网络，岗位没有取到。',
  retry: '再试一次',
  chosen: (names: string[]) => (names.length > 0 ? `已选：${names.join('、')}` : '还没有选岗位'),
  choose: '设为我的岗位',
  drop: '不再是我的岗位',
};
