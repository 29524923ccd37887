export const holidayText = {
  title: '节假日表',
  why: '算「工作日」时限时，周六、周日算休息。每行写一个例外：日期加「休」或「班」，例如 2027-02-08 休、2027-02-14 班；后面可以写备注，# 开头的行不算。',
  label: '节假日和调休',
  save: '保存节假日表',
  download: '导出节假日表',
  saved: (off: number, work: number) => `已保存：休 ${off} 天，调休上班 ${work} 天。`,
  wrong: (lines: number[]) =>
    `第 ${lines.join('、')} 行读不懂，没有保存。每行应像「2027-02-08 休」或「2027-02-14 班」。`,
  off: '休',
  work: '班',
  file: '节假日表',
};
