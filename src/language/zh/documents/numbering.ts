/** How documents number their parts. */
import { plainOrdinal, type Numbering } from '../../numbering.ts';
import { readNumeral } from '../numbers/numerals.ts';

const SAID = '[一二三四五六七八九十百零〇]{1,4}';
const COUNT = `(${SAID}|\\d{1,3})`;
/** Those that stand above all others. */
const RANKS = new Map([
  ['编', 1],
  ['篇', 1],
  ['部分', 1],
  ['章', 1],
  ['节', 2],
]);
const NUMBERED = ['章', '编', '篇', '部分', '阶段', '节', '条', '步'] as const;
const EXAMPLES: Record<(typeof NUMBERED)[number], string> = {
  章: '第一章 总则',
  编: '第二编 细则',
  篇: '第三篇 附录',
  部分: '第一部分：会前准备',
  阶段: '第一阶段进入阶段',
  节: '第一节 服务规范管理',
  条: '第十二条 目的',
  步: '第3步：登记',
};

/** Every manner, the more particular first. */
export const NUMBERINGS: Numbering[] = [
  ...NUMBERED.map((of, index): Numbering => ({
    name: `第…${of}`,
    mark: new RegExp(`第${COUNT}${of}(?![款项之规])[:：、.．]?`, 'uy'),
    stands: 'anywhere',
    ...(RANKS.has(of) && { rank: RANKS.get(of)! }),
    ...(of === '条' && { runsThrough: true }),
    examples: [[EXAMPLES[of], [1, 2, 3, 1, 1, 1, 12, 3][index]!]],
  })),
  {
    name: '步骤…',
    mark: new RegExp(`步骤\\s?${COUNT}[:：、.．]?`, 'uy'),
    stands: 'anywhere',
    examples: [
      ['步骤一：登记', 1],
      ['步骤 2 复核', 2],
    ],
  },
  {
    name: '节点….…',
    mark: /节点(\d{1,2}\.\d{1,2})[:：、.．]?/uy,
    stands: 'anywhere',
    examples: [['节点3.2 日常监督检查', 2]],
  },
  {
    name: '节点…',
    mark: new RegExp(`节点${COUNT}(?!\\.\\d)[:：、.．]?`, 'uy'),
    stands: 'anywhere',
    examples: [['节点1、委托指令登记', 1]],
  },
  {
    name: 'Step …',
    mark: /(?:Step|STEP|step)\s?(\d{1,2})[:：、.．]?/uy,
    stands: 'gap',
    examples: [['Step 2: Check the badge', 2]],
  },
  {
    name: '一、',
    mark: new RegExp(`(?<![第十百两星期周\\d])(${SAID})[、.．](?![${SAID.slice(1, -7)}楼层])`, 'uy'),
    stands: 'anywhere',
    rank: 3,
    examples: [
      ['一、目的', 1],
      ['十二、附则', 12],
    ],
  },
  {
    name: '（一）',
    mark: new RegExp(`[（(](${SAID})[）)]`, 'uy'),
    stands: 'anywhere',
    examples: [['（三）送客', 3]],
  },
  {
    name: '1.1.1',
    mark: /(?<![\d.])(\d{1,2}(?:\.\d{1,2}){2,4})[、.．]?(?=[\s\p{Script=Han}A-Za-z《“"])/uy,
    stands: 'anywhere',
    examples: [['5.3.2接待负责人确定', 2]],
  },
  {
    name: '1.1',
    mark: /(?<![\d.第])(\d{1,2}\.\d{1,2})(?![\d.])[、.．]?(?=[\s\p{Script=Han}A-Za-z《“"])(?!\s?(?:[米元万亿千百倍折%度吨个天年升]|小时|分钟|公斤|公里|平方|厘米|毫米))/uy,
    stands: 'anywhere',
    examples: [['2.1 服务标准制定', 1]],
  },
  {
    name: '（1）',
    mark: /[（(](\d{1,2})[）)]/uy,
    stands: 'anywhere',
    examples: [['（2）服务规范', 2]],
  },
  {
    name: '1)',
    mark: /(?<![\d.（(、,，～~-])(\d{1,2})[）)]/uy,
    stands: 'anywhere',
    examples: [['3）更换杯子', 3]],
  },
  { name: '①', mark: /([①-⑳])/uy, stands: 'anywhere', examples: [['④准备好房卡', 4]] },
  {
    name: '1、',
    mark: /(?<![\d.、,，～~A-Za-z-])(\d{1,2})、(?!\d)/uy,
    stands: 'anywhere',
    examples: [['12、所有损失', 12]],
  },
  {
    // 3、2小时内回电: a figure behind a mark at the beginning of a line.
    name: '1、',
    mark: /(\d{1,2})、(?=\d{1,3}\s?(?:个|小时|天|日|分钟|周|月|年|人|名|元))/uy,
    stands: 'line',
    examples: [['3、2小时内回电', 3]],
  },
  {
    // 2、8:50到岗: a time of the day behind a mark.
    name: '1、',
    mark: /(?<![\d.、,，～~A-Za-z-])(\d{1,2})、(?=\d{1,2}[:：]\d{2})/uy,
    stands: 'gap',
    examples: [['2、8:50打卡', 2]],
  },
  {
    name: '1.',
    mark: /(?<![\d.、,，～~A-Za-z-])(\d{1,2})[.．](?!\d)/uy,
    stands: 'anywhere',
    examples: [['3.收取押金', 3]],
  },
  {
    // 3勘察管理 3.1配合…: a number alone, where its parts are numbered by it.
    name: '1',
    mark: /(?<![\d.、第])(\d{1,2})\s?(?=\p{Script=Han}[^\d。]{1,24}?\s?\1\.1(?!\d))/uy,
    stands: 'gap',
    examples: [['3勘察管理 3.1配合调查', 3]],
  },
  {
    name: '1:',
    mark: /(?<![\d.:：、,，～~A-Za-z-])(\d{1,2})[:：](?!\d)/uy,
    stands: 'line',
    examples: [['2：拆机', 2]],
  },
  {
    name: 'A、',
    mark: /(?<![A-Za-z])([A-Ha-h])[、.．](?=[\s\p{Script=Han}《“])/uy,
    stands: 'gap',
    examples: [['b.被访部门确认', 2]],
  },
  {
    name: 'a)',
    mark: /(?<![A-Za-z])([A-Ha-h])[）)](?=[\s\p{Script=Han}《“])/uy,
    stands: 'gap',
    examples: [['c) 复核', 3]],
  },
  {
    name: 'A ',
    mark: /(?<![A-Za-z])([A-H])(?= \p{Script=Han})/uy,
    stands: 'gap',
    examples: [['B 第一序列', 2]],
  },
  {
    name: '第一，',
    mark: new RegExp(`第(${SAID})[，,、：:]`, 'uy'),
    stands: 'gap',
    examples: [['第二，身上的服饰', 2]],
  },
  {
    name: '•',
    mark: /()(?:[•●◆◇■□▪★☆➢►▶◎]|[?？](?=\s*\p{Script=Han})|[-–—*·](?=\s*[\p{Script=Han}A-Za-z]))/uy,
    stands: 'gap',
    examples: [
      ['●懂得满足需求', 0],
      ['- 清点', 0],
    ],
  },
];

/** The number that a mark says. */
export const ordinalOf = (mark: string): number | undefined => plainOrdinal(mark) ?? readNumeral(mark);

/** The manners of a number with a point behind it, by name. */
export const POINTED = /^1[.、]$/;

/** The end of a sentence, right before a mark. */
export const STOP_BEFORE = /[。；;！!]\s{0,3}$/u;
