export const reviewsText = {
  lead: '每一份规程在哪一天之前要再看一遍，由谁负责。最早的在前，过期的在最前面。',
  find: '找规程或负责部门',
  unit: '份',
  month: (year: number, month: number) => `${year} 年 ${month} 月`,
  owners: (count: number) => `各部门各有几份（${count} 个部门）`,
  ofOwner: (owner: string, pages: number) => `${owner}（${pages}）`,
  late: '已过期',
  head: ['复核日', '规程', '负责部门', '版本 · 更新日'],
  file: '复核日程.csv',
  columns: ['复核日', '规程', '负责部门', '场景', '类别', '版本', '更新日', '网址'],
  byOwner: '按负责部门看，或放进日历',
  due: '各部门的复核日',
  dueLead: '每个部门要复核哪几份，最早的在前。过了日子的，这一页和那份规程上都会写明。',
  /** Calendar files, of all and of one owner. */
  calendarOfAll: '全部放进日历（.ics）',
  calendarOf: (owner: string) => `${owner}的放进日历（.ics）`,
  calendar: (handbook: string) => `${handbook}：复核日程`,
  entry: (title: string) => `复核：${title}`,
  entryAbout: (owner: string, version: string) => `${owner}负责，现在是 ${version} 版。`,
};

/** What the script of the reviews says. */
export const reviewsLateText = {
  ofAll: (count: number) => `${count} 份已过复核日`,
  /** Behind how many the group has. */
  ofGroup: (count: number, all: number) => (count === all ? '已过复核日' : `其中 ${count} 份已过复核日`),
};
