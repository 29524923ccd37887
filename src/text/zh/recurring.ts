import { useText } from './uses.ts';

/** How often a procedure is to be done. */
export const rhythmText = { day: '每天', shift: '每班', week: '每周' };

const given = (to: string) => (to ? `交给 ${to}` : '交出');

export const recurringText = {
  title: '要定期做的',
  none: '还没有。每天、每班、每周都要做的规程，加到这里，到时候打开就看得到做了没有。',
  state: {
    due: { day: '今天还没做', shift: '这一班还没做', week: '这一周还没做' },
    begun: { day: '今天的正在做', shift: '这一班的正在做', week: '这一周的正在做' },
    done: { day: '今天做过了', shift: '这一班做过了', week: '这一周做过了' },
  },
  /** @param to empty where it was not said to whom */
  handed: {
    day: (to: string) => `今天的已${given(to)}`,
    shift: (to: string) => `这一班的已${given(to)}`,
    week: (to: string) => `这一周的已${given(to)}`,
  },
  doneAt: (state: string, moment: string) => `${state}，${moment}`,
  said: '规程里写的',
  missed: (names: string[], more: boolean) => `没有做：${names.join('、')}${more ? '，还有更早的' : ''}。`,
  missedWhy: '算的是这台设备上做完的单；在别的设备或者纸上做的，这里不知道。',
  seen: '知道了',
  weekOf: (day: string) => `${day} 起的一周`,
  shiftOf: (day: string, clock: string) => `${day} ${clock} 的班`,
  add: '加一份要定期做的',
  page: '规程',
  every: '多久做一次',
  choosePage: '选规程',
  put: '加进来',
  putEmpty: '先选一份规程。',
  change: (title: string) => `「${title}」多久做一次`,
  asPage: (rhythm: string) => `按规程：${rhythm}`,
  never: '不用我做',
  shifts: '每班几点开始',
  shiftsHint: '例如 8:00、20:00',
  shiftsWrong: '写几点几分，例如 8:00、20:00。',
  shiftsNone: '没写每班几点开始，先按每天算',
  shiftFrom: (from: string, to: string) => `${from} 到 ${to} 的班`,
  calendar: '存到日历',
  calendarWhy: '日历到时候会提醒；做没做，这里才知道。',
  calendarName: '要定期做的',
  all: '改、加',
  begin: useText.do,
  look: '查看',
};
