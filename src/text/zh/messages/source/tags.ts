import { listed } from '../../punctuation.ts';

export const repairMessages = {
  imports: '正文里不能写 import 或 export；组件可以直接使用。',
  openBrace: '大括号 { 没有配对。正文里要写大括号请写成 \\{。',
  emptyEnd: (name: string) => `<${name}> 的末尾要写成「/>」：<${name} … />。`,
  crossed: (name: string) => `<${name}> 和它外面的组件交叉了：后开的要先关，</${name}> 写早一些。`,
  strayEnd: (name: string) => `多了结束标签 </${name}>，前面没有与它成对的 <${name}>。`,
  emptyLine: (name: string) => `<${name}> 里有空行，<${name}> 和 </${name}> 就要各占一行，前后各空一行。`,
  noEndHere: (name: string) => `<${name}> 没有结束标签。请在它的内容后面、同一行里写 </${name}>。`,
  noEndBelow: (name: string) =>
    `<${name}> 没有结束标签。请在它的内容之后另起一行写 </${name}>，前后各空一行。`,
  noBraces: (written: string, advice: string) => `这里不能写 {${written}}。${advice}。`,
  /** What braces are for, and how one is shown that is meant as such. */
  bracesFor: '大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}；要显示大括号，写成 \\{',
  /** The same where what is written is a comment already. */
  commentsFor: '大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}',
  htmlComment: (meant: string | undefined) =>
    `不能写 HTML 注释 <!-- … -->，${meant === undefined ? '请删去' : `写成 {/* ${meant} */}`}。`,
  address: (written: string) => `网址不用尖括号，直接写 ${written}，或写成 [文字](${written})。`,
  lessThan: '「<」后面不像标签。正文里的小于号请写成 \\<，或写「小于」。',
};

export const unknownTagMessages = {
  lineBreak: '要换行就空一行，另起一段',
  bold: '加粗写成 **文字**',
  italics: '斜体写成 *文字*',
  struck: '删除线写成 ~~文字~~',
  link: '链接写成 [文字](网址)',
  picture: '图片写成 ![图里有什么](文件名)',
  rule: '分隔线写成单独一行 ---，前后各空一行',
  list: '列表每条以「- 」或「1. 」开头',
  table: '表格写成 | 甲 | 乙 |',
  heading: '标题写成「## 标题」',
  code: '原样的文字用反引号 ` 括起来',
  look: '样子由网站统一定，请删去',
  remove: '请删去',
  html: (name: string, how: string) => `不能写 HTML 标签 <${name}>：${how}。`,
  component: (name: string) =>
    `「<${name}>」会被当作组件。不是组件就不用尖括号，可写成〈${name}〉或 \\<${name}>。`,
  lessThan: `是小于号就写成 \\<。`,
  unknown: (name: string, known: readonly string[], hint: string) =>
    `没有组件 <${name}>，可用：${listed(known)}。${hint}`,
};

export const tagMessages = {
  sign: (right: string, end: string) =>
    `标签要写成 ${right}${end}：英文的尖括号，中间没有空格，字母大小写不能变。`,
  end: (name: string) => `<${name}> 的末尾要用英文的「>」。`,
  unfinished: (name: string) => `<${name}> 没有写完，末尾少了「>」。`,
  comma: '属性之间用空格隔开，不用逗号。',
  attributesInEnd: (name: string) => `结束标签里不写属性，要写成 </${name}>。`,
  unread: (tag: string, sign: string) =>
    `<${tag}> 里的「${sign}」看不懂。属性只能写成 名字="值"，中间用空格隔开。`,
  equals: (name: string) => `「${name}」后面的等号要用英文的「=」：${name}="值"。`,
  curlyQuotes: (name: string, value: string) =>
    `引号写成了中文引号。属性的值要用英文引号：${name}="${value}"。`,
  openQuote: (name: string, value: string) => `「${name}」的值少了右边的引号：${name}="${value}"。`,
  quoteInside: (name: string) => `「${name}」的值里不能再有英文引号，里面的引号用中文的“”。`,
  noQuote: (name: string) => `「${name}」的值少了右边的引号。`,
  bare: (name: string, value: string) => `「${name}」的值少了引号：${name}="${value}"。`,
};
