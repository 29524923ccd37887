/** What stands at the foot of a reading page. */
export const manageText = {
  label: '这一页的管理',
  owner: (owner: string) => `${owner}负责`,
  updated: (day: string) => `${day} 更新`,
  print: '打印',
  manage: '管理',
  version: '版本',
  versions: '历次版本',
  review: '下次复核',
  allReviews: '全部复核日程',
  code: '二维码',
  link: '复制链接',
  picture: '下载流程图（图片）',
  remark: '有不对的地方',
  edit: '编辑本页',
  sources: '来源',
  truncated: '原文在此中断',
};

/** At the heading of a step. */
export const stepMenuText = (name: string) => `「${name}」的菜单`;

/** What the tools of a page say, which come with the first press. */
export const pageToolText = {
  copyLink: '复制链接',
  remark: '这一步不对',
  copied: '已复制链接',
  notCopied: '浏览器不允许复制，请从这里复制：',
  codeTitle: '二维码',
  codeTarget: '扫了打开',
  codeRead: '读这一页',
  codeCheck: '照着做',
  codeScan: '用手机扫一扫',
  codePrint: '打印一张 A4',
  codePicture: '下载图片',
};
