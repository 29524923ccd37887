import { useText } from './uses.ts';

/** Where the procedures of a job have no red lines of their own, and its domains have. */
export const redLinesInstead = '规程里没有单独给这个岗位写的，这里人人都要守：';

/** What the home page says to those who have a job here. */
export const myPostText = {
  loading: '正在取你岗位的规程……',
  failed: '没有网络，你岗位的规程没有取到。',
  retry: '再试一次',
  gone: (names: string[]) => `这里已经没有这个岗位了：${names.join('、')}。`,
  dropGone: '从我的岗位里去掉',
  askAgain: '选岗位',
  lesson: {
    read: (title: string) => `${useText.read}「${title}」`,
    quiz: (title: string) => `${useText.test}「${title}」`,
  },
  lessonOf: {
    read: (number: number, total: number) => `要学的第 ${number} 份，共 ${total} 份`,
    quiz: (number: number, total: number) => `要学的第 ${number} 份，共 ${total} 份；读过了，通过才算会`,
  },
  allLearnt: (total: number) => `${total} 份都会了。`,
  learnt: (learnt: number, total: number) => `要学的 ${total} 份里会了 ${learnt} 份。`,
  /** What there is none of is not said. */
  week: ({
    read,
    answered,
    right,
    finished,
    begun,
  }: Record<'read' | 'answered' | 'right' | 'finished' | 'begun', number>) =>
    `近七天：${[
      read > 0 && `读了 ${read} 份`,
      answered > 0 && `答了 ${answered} 题（对 ${right} 题）`,
      finished > 0 && `办完 ${finished} 单`,
      begun > 0 && `${begun} 单做了一部分`,
    ]
      .filter(Boolean)
      .join('，')}。`,
  noWeek: '近七天还没有读过、测过、做过。',
  dueToday: '今天要看的',
  due: {
    changed: (day: string) => `${day} 改过，你读的是以前的`,
    review: (day: string) => `${day} 要复核`,
    late: (day: string) => `该在 ${day} 复核，已经过了`,
  },
  procedures: '我的规程',
  toLearn: (learn: number, know: number) =>
    know > 0 ? `要学的 ${learn} 份 · 也要知道的 ${know} 份` : `要学的 ${learn} 份`,
  redLines: '我的红线',
  limits: '我的时限',
  states: { read: '读过', passed: '会了', used: '用过' },
  notYet: '还没读',
  do: '照着做',
  all: (count: number) => `全部（${count}）`,
  noPages: '这个岗位还没有规程。',
  noRedLines: '你的规程和你的场景里都没有写红线。',
  redLinesOf: (domain: string, count: number) => `${domain}的红线（${count}）`,
  noLimits: '你的规程里没有写时限。',
};
