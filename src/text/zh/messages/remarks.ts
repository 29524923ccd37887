/** `zhaozhang remarks`: what readers have said of pages. */
export const remarksMessages = {
  noFiles: '请写上收到的文件：npx zhaozhang remarks <文件…>。邮件（.eml、.mbox）、文本、Word 和网页都可以。',
  missing: (file: string) => `没有文件 ${file}。`,
  unreadable: (file: string) => `${file} 不是文本、邮件、Word 或网页，读不出来。`,
  none: (file: string) => `${file} 里没有意见。意见那一行的样子是：“……” [remark …]`,
  wholePage: '整页',
  read: (version: string, now: string | undefined) =>
    now === undefined || now === version ? `读的是 ${version} 版` : `读的是 ${version} 版，现在是 ${now} 版`,
  now: { reworded: '这一项换了说法', moved: '移到了这里', gone: '这一项已经没有了' },
  answered: (version: string) => `${version} 版已答复`,
  where: (places: string[]) => `见 ${places.join('、')}`,
  lost: (file: string) => `${file} 里已经没有这个地方`,
  noPage: (slug: string) => `这本手册里没有 ${slug} 这一页，也没有记着那一版`,
  broken: (file: string, line: number, text: string) =>
    `${file}:${line} 这条意见在路上缺了或改了字，读不全，请发的人再发一次：${text}`,
  all: (count: number) => `${count} 条意见`,
  unplaced: (count: number) => `${count} 条找不到地方`,
  damaged: (count: number) => `${count} 条读不全`,
};
