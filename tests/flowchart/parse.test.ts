import { expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { isFlowchart, parse, parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { titlesOf } from '../../src/flowchart/graph/titles.ts';
import { diagrams } from './samples.ts';

test('Mermaid’s parser still hands over what the drawing uses', async () => {
  const { db, type } = await parse(
    'flowchart LR\n subgraph g [组]\n a["甲"]:::redline -.->|"乙"| b{"丙"}\n end\n click a href "#x" "提示"',
  );
  expect(type).toBe('flowchart-v2');
  expect(db.getDirection?.()).toBe('LR');
  const { nodes, edges } = db.getData();
  expect(nodes).toMatchObject([
    { id: 'g', label: '组', isGroup: true },
    {
      id: 'a',
      label: '甲',
      labelType: 'string',
      shape: 'squareRect',
      parentId: 'g',
      isGroup: false,
      cssClasses: 'default redline clickable',
      link: '#x',
      tooltip: '提示',
    },
    { id: 'b', label: '丙', shape: 'diamond', parentId: 'g', isGroup: false },
  ]);
  expect(edges).toMatchObject([
    {
      start: 'a',
      end: 'b',
      label: '乙',
      thickness: 'dotted',
      arrowTypeStart: 'none',
      arrowTypeEnd: 'arrow_point',
    },
  ]);
});

test('reads a flowchart as a graph', async () => {
  expect(
    await parseFlowchart(
      '---\ntitle: 交接\n---\nflowchart LR\n  a[一<br>二] == "三" ==> b((四))\n  a <--> b',
    ),
  ).toEqual({
    direction: 'LR',
    title: '交接',
    description: undefined,
    groups: [],
    nodes: [
      {
        id: 'a',
        label: '一\n二',
        shape: 'squareRect',
        group: undefined,
        classes: [],
        link: undefined,
        tooltip: undefined,
      },
      {
        id: 'b',
        label: '四',
        shape: 'circle',
        group: undefined,
        classes: [],
        link: undefined,
        tooltip: undefined,
      },
    ],
    edges: [
      { from: 'a', to: 'b', label: '三', line: 'thick', start: 'none', end: 'arrow' },
      { from: 'a', to: 'b', label: '', line: 'solid', start: 'arrow', end: 'arrow' },
    ],
  });
});

test.each(diagrams)('finds no mistake in %s', async (_, text) => {
  expect(await checkMermaid(text)).toBeUndefined();
});

test.each([
  'flowchart TD\n  a["见 a:::b"] --> c',
  'flowchart TD\n  a -->|"见 a:::b"| c',
  'flowchart TD\n  a["样式写成\n  class a danger\n  style a"] --> c',
])('takes the words of a label for no style: %j', async (text) => {
  expect(await checkMermaid(text)).toBeUndefined();
});

const KINDS =
  'flowchart、sequenceDiagram、stateDiagram-v2、classDiagram、erDiagram、pie、journey、timeline、gantt、gitGraph、mindmap、quadrantChart、xychart、sankey、requirementDiagram、block、packet、kanban、radar-beta、treemap-beta、treeView-beta、architecture-beta、C4Context、swimlane-beta、usecase-beta、ishikawa-beta、venn-beta';
const QUOTE = '文字里有括号、引号或 end 时，请用双引号把文字括起来，例如 a["核对（含押金）"]';

test.each([
  ['zenuml\n  甲', 1, `「zenuml」这种图画不出来。可以画的有：${KINDS}`],
  ['', 1, `图是空的，或者第一行没有写图的类型。第一行应写其中一种：${KINDS}`],
  ['flowchart TD\n  a --> b\n  b --> end\n', 3, `Mermaid 读不懂这一行，卡在「end」。${QUOTE}`],
  ['flowchart TD\n  a(收(款)) --> b', 2, `Mermaid 读不懂这一行，卡在「(」。${QUOTE}`],
  ['---\ntitle: 甲\n---\n%% 注\nflowchart TD\n  a -->\n', 6, `Mermaid 读不懂这一行。${QUOTE}`],
  ['sequenceDiagram\n  甲->>', 2, 'Mermaid 读不懂这一行。'],
  ['pie\n  "甲" : 1\n  乙 丙', 3, 'Mermaid 读不懂这一行，卡在「乙」。'],
  [
    'flowchart TD\n  a --> b\n  b:::danger',
    3,
    '没有「danger」这个样式。颜色由本站统一定，以便深色和打印时也看得清；可以用的有：redline、done、current、off、time、gap、refused、stopped',
  ],
  [
    'flowchart TD\n  a --> b\n  style a fill:#f00',
    3,
    '不能用 style、linkStyle 或 classDef default 指定颜色：颜色由本站统一定。要突出一步，请用 :::名称，可以用的有：redline、done、current、off、time、gap、refused、stopped',
  ],
])('%j is wrong in line %d', async (text, line, message) => {
  expect(await checkMermaid(text)).toEqual({ line, message });
});

test.each([
  'sequenceDiagram\n a->>b: x',
  'stateDiagram-v2\n [*] --> a',
  'classDiagram\n A <|-- B',
  'erDiagram\n A ||--o{ B : x',
  'pie\n "a" : 2',
  'journey\n title x\n section a\n 做: 5: 我',
  'timeline\n 2026 : x',
  'gitGraph\n commit',
  'gantt\n section a\n b : 2026-01-01, 3d',
  'swimlane-beta\n subgraph a\n b --> c\n end',
])('%j can be drawn', async (text) => {
  expect(await checkMermaid(text)).toBeUndefined();
  expect(isFlowchart(text)).toBe(false);
});

test.each([
  ['pie title 报修类别\n "甲" : 1', { title: '报修类别', description: undefined }],
  ['---\ntitle: "交接"\n---\nflowchart TD\n a', { title: '交接', description: undefined }],
  [
    'sequenceDiagram\n accTitle: 报修\n accDescr {\n 先登记\n 再派工\n }',
    { title: '报修', description: '先登记 再派工' },
  ],
  ['gantt\n title 工期\n accDescr: 两周', { title: '工期', description: '两周' }],
])('names %j', (text, titles) => {
  expect(titlesOf(text)).toEqual(titles);
});
