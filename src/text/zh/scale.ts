export const scaleText = {
  minutes: '几分钟',
  hours: '几小时',
  days: '几天',
  longer: '一周以上',
  open: '没有写数字',
};
