export const markupMessages = {
  heading: '小标题读不出来：# 用半角，后面空一格，写成「## 小标题」',
  table: '表格读不出来：竖线用半角的 |，第二行写 | --- | --- |，表格前空一行',
  callout: '提示框读不出来：说明写成 <Note>…</Note>，红线写成 <Warn>…</Warn>',
  comment: '编号和条件读不出来，会变成文字：要放进大括号，写成 {/* when: 下雨 */}',
  contents: '目录会自动生成，请删去',
  diagram: '图读不出来：开头和结尾各一行，写三个半角的反引号 ```',
  link: '链接读不出来：写成「[文字](地址)」，括号都用半角，中间不空格',
  footnote: '没有这条脚注：脚注的内容要另起一段，写成「[^1]: 内容」',
  linkBracket: '链接读不出来：右边的括号也要用半角的「)」，写成「[文字](地址)」',
  pictureBracket: '图片读不出来：右边的括号也要用半角的「)」，写成「![说明](./photo.png)」',
  linkBlank: '链接读不出来：地址里不能有空格，括号要成对，写成「[文字](地址)」',
  pictureBlank: '图片读不出来：文件名里不能有空格，括号要成对，写成「![说明](./photo.png)」',
  backslashes: '两个反斜线只会显示出一个：请用反引号把整个地址括起来，写成 `\\\\server\\文件夹`',
  commentSigns: '编号和条件读不出来：大括号、斜线和星号都用半角，写成 {/* when: 下雨 */}',
  linkName: '链接读不出来：没有这个名字的链接地址，请写成「[文字](地址)」',
  bold: '加粗读不出来：星号用半角，写成「**文字**」',
  boldBlank: '加粗读不出来：星号里面紧挨着文字，不留空格，写成「**文字**」',
  highlight: '高亮读不出来：请写成加粗「**文字**」',
  struck: '删除线读不出来：波浪线里面紧挨着文字，不留空格，写成「~~文字~~」',
  emptyBox: '检查项是空的，或方框读不出来',
  box: '像是检查项，但方框读不出来',
  openFence: (fence: string) =>
    `代码块或图没有结尾，后面的内容都成了它的一部分。请在它的末尾另起一行写 ${fence}`,
  notMermaid: (lang: string, fence: string) =>
    `「${lang}」不是图的名字，这里会显示成代码。图写成「${fence}mermaid」`,
  underlined: (text: string) =>
    `下面紧跟着 --- 或 ===，这段文字就成了标题。要分隔线，中间空一行；要小标题，写成「## ${text}」`,
  emptyHeading: '小标题是空的',
  headingId: '小标题的编号读不出来：写成「## 小标题 {#part}」，括号和 # 用半角',
  italics: (inner: string) => `「*${inner}*」会显示成斜体，星号就不见了。要显示星号，写成 \\*`,
  range: (inner: string) => `「~~${inner}~~」会被划掉。表示范围只写一个波浪线：3~5`,
  star: '行首的 * 会变成列表的圆点，星号就不见了。要显示星号，写成 \\*',
  cells: (count: number, columns: number) =>
    `这一行有 ${count} 格，表头只有 ${columns} 格，多出来的不显示。单元格里的竖线写成 \\|`,
  definedTwice: (written: string) => `「${written}」写了两次，第二次不会显示`,
  unusedLink: (written: string, _name: string) =>
    `「${written}」没有用到，不会显示。不是链接地址的话，冒号请用全角`,
  unusedFootnote: (written: string, name: string) =>
    `「${written}」没有用到，不会显示。请在正文里写上 [${name}]`,
  /** A box with nothing behind it is shown with this. */
  anItem: '问好',
};
