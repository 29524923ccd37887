/** YAML: front matter and the lists beside the pages. */
import { listed } from '../../punctuation.ts';

export const yamlMessages = {
  strayFence: (line: string) => `多了一行 ${line}，请删去。`,
  indent: '左边的缩进要用半角空格，不用制表符和全角空格。',
  halfWidth: (right: string) => `减号、花括号和逗号要用半角，减号后面空一格：${right}`,
  fullWidthColon: (key: string, rest: string) => `「${key}」要用英文的冒号，后面空一格：${key}: ${rest}`,
  noBlankBehindColon: (key: string, rest: string) => `「${key}」的冒号后面要空一格：${key}: ${rest}`,
  deep: '这里的括号或列表套得太深，读不了。',
  notAnEntry: '这一行不是「项目: 内容」的样子。',
  notAnEntryAtAll: '这一行不是「项目: 内容」的样子。接着上一行写的，前面要空两格。',
  twice: (key: string) => `「${key}」写了两次，请删去一处。`,
  entryOfList: '这里是列表，每一条要以「- 」开头。',
  lost: (words: string) =>
    `「${words}」会被当作注释丢掉。要它留在内容里，就用单引号括起整段；是注释就在 # 后面空一格。`,
  unknownKey: (key: string, known: readonly string[], hint: string) =>
    `没有「${key}」这一项${known.length ? `，可用：${listed(known)}` : ''}。${hint}`,
  wrongValue: (name: string) => `「${name}」写得不对`,
  list: '这里应是一个列表，每一条以「- 」开头',
  record: '这里应写成「项目: 内容」，一行一项',
};

export const yamlMistakes = {
  quoteWhole: (key: string, value: string) => `请把整段用单引号括起来：${key}: '${value}'`,
  quoteSuch: '有这种符号的文字要用单引号括起来',
  unread: '写法读不懂',
  notYaml: (why: string) => `这里不是合格的 YAML：${why}。`,
  quoteInBraces: (key: string, text: string) => `大括号里的内容有冒号时，要用单引号括起来：${key}'${text}'。`,
  quoteColon: '大括号里的内容有冒号时，要用单引号括起来。',
  signWhole: (sign: string, key: string, value: string) =>
    `内容不能以「${sign}」开头，这个符号在这里另有意思。请把整段用单引号括起来：${key}: '${value}'。`,
  openQuote: (mark: string) => `引号「${mark}」没有配对，后面少了一个。`,
  sign: (sign: string, how: string) => `内容不能以「${sign}」开头，这个符号在这里另有意思。${how}。`,
  lostInBrackets: (words: string) => `「${words}」会被当作注释丢掉。有 # 的文字要用单引号括起来。`,
  openBracket: (mark: string) => `括号「${mark}」没有配对，后面少了一个。`,
  twoColons: (how: string) => `一行里有两个冒号。${how}。`,
  behindQuote: '引号后面还有别的字。整段都要写在一对引号里面，里面的引号用中文的“”。',
  comma: (right: string) => `大括号里要用半角的逗号隔开：${right}。`,
  badIndent: '缩进不对，同一层的内容要左边对齐，括号要成对',
  tab: '缩进用了制表符，请改用空格',
  duplicate: '同一项写了两次',
  missing: '少了冒号、括号或逗号',
  unexpected: '有多余的符号；含有冒号、# 或引号的文字请用单引号括起来',
  indentOrColons: '缩进不对，或一行里有两个冒号',
  noColon: '项目名后面少了冒号，或缩进不对',
  documents: '多了一行 --- 或 ...',
  escape: '双引号里的反斜线 \\ 另有意思，请改用单引号',
  blockInFlow: '方括号里不能分行写「- 」',
  alias: '「*」或「&」后面少了名字',
  strayEntry: '这一条会接到上一行的后面；上一行的冒号后面不要写内容，或者这一行左边对齐',
  tooDeep: '套得太深',
};
