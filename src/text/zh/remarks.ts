interface Report {
  title: string;
  version: string;
  name: string;
  address: string;
  /** Who says it, by name; empty where that was left out. */
  from: string;
  line: string;
}

/** What a reader says of a page, and what came of it. */
export const remarkText = {
  title: '有不对的地方',
  owner: '负责这份规程的人',
  stepTitle: '这一步不对',
  why: (to: string) => `写一句，发给${to}。这里不会自动发出去。`,
  offline: '现在没有网络：复制和二维码照常能用。',
  offlineMail: '邮件要等有了网络才发得出去。',
  where: '在哪里',
  wholePage: '整页',
  item: '哪一项',
  wholeStep: '整个这一段',
  what: '哪里不对，应该是怎样',
  copy: '复制',
  share: '发送到…',
  mail: '写邮件',
  code: '二维码',
  codeName: '这条意见的二维码',
  codeScan: '请对方用手机扫一扫，扫到的就是这句话，可以存下来。',
  codeTooLong: (count: number, fits: number) =>
    `写了 ${count} 个字，二维码放得下约 ${fits} 个。请写短些，或者复制。`,
  fits: (count: number, most: number, code: number) =>
    `写了 ${count} 个字，最多 ${most} 个；二维码放得下约 ${code} 个。`,
  empty: '先写下哪里不对。',
  tooLong: (count: number, most: number) => `写了 ${count} 个字，最多 ${most} 个。请写短些。`,
  copied: (to: string) => `已复制，可以发给${to}了。`,
  notCopied: '浏览器不允许复制，请在下面选中后自己复制：',
  mailed: '已交给邮件程序。在那里按了发送，才算发出。',
  mailTooLong: '这句话太长，有的邮件程序装不下：已经复制，请粘贴到邮件里。',
  subject: (title: string, name: string) => `《${title}》有不对的地方：${name}`,
  /** The last line is read by a program again; the words around it are for people. */
  report: ({ title, version, name, address, from, line }: Report) =>
    `《${title}》（版本 ${version}）有不对的地方\n在哪里：${name}\n${from ? `谁提的：${from}\n` : ''}${address}\n${line}`,
};

/** 你提的: on the page and at home. */
export const myRemarksText = {
  title: '你提的',
  of: (name: string, version: string) => `${name} · 读的是 ${version} 版`,
  changed: (version: string) => `${version} 已改`,
  answered: (version: string) => `${version} 版已答复`,
  why: (why: string) => `为什么改：${why}`,
  open: '还没有答复。发出去了没有，这里不知道。',
  unknown: '没有网络，改了没有还没有查到。',
  known: '知道了',
  home: '你提的有了答复',
  toVersions: '改了什么',
};
