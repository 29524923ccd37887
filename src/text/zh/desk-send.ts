/** A change on its way to whoever looks after the handbook. */
export const deskSendText = {
  send: '交给管手册的人',
  asFile: '发文件',
  asMail: '写邮件，附上改了什么',
  atSource: '到存放处去改',
  subject: (title: string) => `修改《${title}》`,
  body: (name: string, change: string) => `文件 ${name} 改了这些（- 删去，+ 加上）：\n\n${change}\n`,
  pasteHere: '（请把已经复制的内容粘贴在这里）',
  mailCopied: '改动太长，放不进邮件的地址：已经复制，请粘贴进邮件。',
  sourceCopied: '全文已经复制：在打开的页面里全选，粘贴，再提交。',
  notCopied: '没有复制成：请先「存成文件」，再把文件附上。',
  downloaded: (names: readonly string[]) => `已下载 ${names.join('、')}，请把它发给管手册的人。`,
};
