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
};

/** What the script of the reviews says. */
export const reviewsLateText = (count: number) => `${count} 份已过复核日`;
