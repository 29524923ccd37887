/** Words for times. */
export const dateText = {
  noDay: '日期不明',
  noClock: '时间不明',
  /** `11-24（周二）14:05`; without a clock it is empty. */
  day: (day: string, weekday: string, clock: string) => `${day.slice(5)}（${weekday}）${clock}`,
  /** `2026-11-21 22:30` */
  moment: (day: string, clock: string) => `${day} ${clock}`,
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
};
