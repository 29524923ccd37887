/** Words for times. */
export const dateText = {
  noDay: '日期不明',
  noClock: '时间不明',
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
};
