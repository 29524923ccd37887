/** The door of the desk: an old document comes in. */
export const doorText = {
  open: '老文件进门',
  openWhat: '把旧的 Word（.docx）、文本、网页文件读成一页页规程，旁边对着原文。原来的文件不动。',
  title: (file: string) => `老文件：${file}`,
  leave: '返回',
  reading: '正在读……',
  noReader: '读旧文件的程序没有取到，多半是网络断了。连上网，再选一次这个文件。',
  slow: '这份文件很长，还在读……',
  stop: '不读了',
  found: (pages: number) =>
    pages === 0
      ? '没有读出能做成一页的内容。每句话的去处见下面的账。'
      : `读出 ${pages} 页。逐页看过，收下的放进草稿，接着改。`,
  unsure: (count: number) => (count === 0 ? '没有要核对的' : `要核对的 ${count} 处`),
  before: '原文',
  after: '读成这样',
  note: '说明',
  colon: '：',
  semicolon: '；',
  to: (step: string) => (step === 'end' ? '结束' : step === 'gap' ? '待定' : step),
  value: '改成',
  accept: '就这样',
  reject: {
    'doer-from-before': '不写谁做',
    'doer-from-title': '不写谁做',
    'name-shortened': '用原话',
    question: '不是判断',
    'broken-off': '不提',
  },
  keep: '收下这一页',
  keepAgain: '按现在的样子再收一次',
  isKept: '已放进草稿。',
  write: '接着写',
  ledger: (kept: number, split: number, left: number) =>
    `每句话的账：照收 ${kept} 句，拆开收 ${split} 句，没有收 ${left} 句`,
  ledgerTable: '每句话的账',
  ledgerFile: (file: string) => `${file.replace(/\.[^.]*$/, '')}-逐句的账.csv`,
  show: '看',
  shown: { all: '全部', left: '没有收的', split: '拆开的', unsure: '要核对的' },
  download: '下载这份账',
  more: (count: number) => `再看一些（还有 ${count} 句）`,
};
