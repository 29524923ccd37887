import { terms } from './terms.ts';

/** Below and above a column of a drawing that is too high to stand whole; the next one may stand on the next sheet. */
const nextColumn = '接下文';
const lastColumn = '接上文';

export const flowchartText = {
  title: (name: string) => `${name}：流程图`,
  diagram: '流程图',
  start: '开始',
  end: '结束',
  caption: (steps: number, asks: number) => `${steps}\u00a0步${asks > 0 ? `，${asks}\u00a0处判断` : ''}`,
  tools: '流程图工具',
  larger: '放大',
  smaller: '缩小',
  byRole: '按岗位',
  full: '全屏',
  whole: '全图',
  more: '更多',
  copy: '复制 Mermaid 源码',
  picture: '下载图片',
  save: '下载 SVG',
  unfold: '展开全图',
  scroll: '左右滑动看全图',
  nextColumn,
  lastColumn,
  asText: '用文字看流程',
  ifSo: (answer: string) => `如果「${answer}」，则 `,
  then: '然后 ',
  past: '不用做时，',
  calls: '另一份规程',
  back: '回到 ',
  ends: (outcome: string, kind: 'done' | 'refused' | 'stopped' = 'done') =>
    `${{ done: '结束', refused: '不办，结束', stopped: '中止' }[kind]}：${outcome}`,
  gap: (question: string) => `${terms.gap}：${question}`,
  joins: (name: string) => `等「${name}」的各部分都做完`,
  parts: (names: string[]) => `不分先后：${names.join('、')}。都做完了，`,
  onlyWhen: (when: string) => `${terms.when}${when}时做`,
  noKind: (kinds: string) => `图是空的，或者第一行没有写图的类型。第一行应写其中一种：${kinds}`,
  unknownKind: (word: string, kinds: string) => `「${word}」这种图画不出来。可以画的有：${kinds}`,
  undrawable: (word: string) =>
    `Mermaid 读得懂这幅 ${word} 图，但是画不出来。请改得简单一点，或者换成 flowchart。`,
  circular: '桑基图不能绕回来：图里有几条流绕成了一圈。请去掉其中一条，或者换成 flowchart。',
  noSeries: '这幅图里没有数据。请至少写一行，例如 bar [3, 5, 4] 或 line [3, 5, 4]。',
  formula: (written: string) =>
    `图里的公式「${written}」画不出来。请写成普通文字，例如 x² + 1，或者把公式写在图的外面。`,
  unsaid: (text: string) => `Mermaid 画的图里没有「${text}」这几个字。请换一种写法，或者换成 flowchart。`,
  unsafeLink: (address: string) =>
    `图里的链接「${address}」不能用。请写 https:// 开头的网址，或者本站的地址，例如 /procedures/walk-in/。`,
  notMermaid: (found: string) => `Mermaid 读不懂这一行${found ? `，卡在「${found}」` : ''}。`,
  quoteLabels: '文字里有括号、引号或 end 时，请用双引号把文字括起来，例如 a["核对（含押金）"]',
  incomplete: (lost: string) => `这幅图画不全，少了或多了：${lost}。请把图拆成几幅，或改用简单一些的写法。`,
  tangled: '这幅图排不出位置。请把图拆成几幅，或者少用几个组、少画几条绕回去的线。',
  tooBig: (word: string) => `这幅 ${word} 图太大，一直画不完。请改小一点，或者拆成几幅。`,
  notDrawn: (why: string) => `这幅图画不出来：${why}`,
  quoteNames: '名字里有汉字、空格或标点时，多数图要用双引号把它括起来，例如 "消防通道"',
  latinOnly: '桑基图里的名字 Mermaid 只认英文字母、数字和半角标点；要用汉字，请换成 flowchart 或 pie',
  links: '图里的链接',
  link: (of: string, label: string) => `${of}：${label}`,
  unknownClass: (name: string, names: string) =>
    `没有「${name}」这个样式。颜色由本站统一定，以便深色和打印时也看得清；可以用的有：${names}`,
  noStyle: (names: string) =>
    `不能用 style、linkStyle 或 classDef default 指定颜色：颜色由本站统一定。要突出一步，请用 :::名称，可以用的有：${names}`,
};

/** The signs in a drawing that is shown beside another version of itself. */
export const changeBadges = { new: '新', gone: '删', changed: '改', rerouted: '改道' };

/** What the signs mean, and which of the two drawings is shown. */
export const changeDrawingText = {
  summary: '流程图里改了哪里',
  which: '看哪一版的图',
  after: (version: string) => `改以后（${version} 版）`,
  before: (version: string) => `改以前（${version} 版）`,
  /** Behind each sign. */
  meanings: {
    new: '这一版加的，线条加粗',
    gone: '这一版去掉的，虚线，字上划掉',
    changed: '里面的内容改了，改了什么见上面',
    rerouted: '接下去做的不同了',
  },
};

/** Words that the flowchart's script says. */
export const flowToolText = {
  full: '全屏',
  leaveFull: '关闭',
  unfold: '展开全图',
  fold: '收起',
};

/** Words of taking a drawing along. */
export const takeDrawingText = {
  copy: '复制 Mermaid 源码',
  copied: '已复制',
  notCopied: '浏览器不允许复制',
  nextColumn,
  lastColumn,
};
