import { COMPACT, queriedWidth, NORMAL, PHONE_WIDTH } from '../../src/flowchart/layout/drawing-styles.ts';
import { columns, printMode } from '../../src/flowchart/layout/print-columns.ts';
import { describe, expect, test } from 'vitest';
import { crossings } from '../../src/flowchart/layout/crossings.ts';
import { optimiseForPhone, optimiseLayout } from '../../src/flowchart/layout/elk/optimise.ts';
import { topological, type Graph } from '../../src/flowchart/graph/graph.ts';
import { layoutSwimlanes } from '../../src/flowchart/layout/swimlanes/swimlane-layout.ts';
import { layout } from '../../src/flowchart/layout/elk/elk-layout.ts';
import { toSwimlanes, toMermaid } from '../../src/flowchart/graph/to-mermaid.ts';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { type Picture } from '../../src/flowchart/layout/picture.ts';
import {
  edgesThroughNodes,
  endsOffBorders,
  labelsOverNodes,
  overlappingNodes,
} from '../../src/bench/drawings/overlaps.ts';
import { diagrams, names, permit } from './samples.ts';

const procedure: [string, string] = ['a procedure', toMermaid(permit, names).text];

describe.each([...diagrams, procedure])('%s', (_, text) => {
  test.each([
    ['normal', NORMAL],
    ['compact', COMPACT],
  ])('is drawn %s without overlaps, every edge from border to border', async (_name, style) => {
    const picture = await layout(await parseFlowchart(text), { style });
    expect(overlappingNodes(picture)).toEqual([]);
    expect(labelsOverNodes(picture)).toEqual([]);
    expect(edgesThroughNodes(picture)).toEqual([]);
    expect(endsOffBorders(picture)).toEqual([]);
  });
});

const graph = async (text: string) => parseFlowchart(text);
const node = (picture: Picture, id: string) => picture.nodes.find((placed) => placed.node.id === id)!;

test('puts the first node on top, whatever leads back to it', async () => {
  const picture = await layout(await graph('flowchart TD\n a --> b --> c\n c --> a\n c --> b\n b --> d'), {
    style: NORMAL,
  });
  const top = Math.min(...picture.nodes.map(({ y }) => y));
  expect(node(picture, 'a').y).toBe(top);
});

test('draws the longest way straight down', async () => {
  const picture = await layout(
    await graph('flowchart TD\n a --> q{x}\n q -->|n| z[end]\n q -->|y| b --> c --> d'),
    { style: NORMAL },
  );
  const spine = ['a', 'q', 'b', 'c', 'd'].map((id) => node(picture, id).x);
  expect(new Set(spine).size).toBe(1);
});

test('leads a loop round the side and not through the middle', async () => {
  const picture = await layout(
    await graph('flowchart TD\n a --> b --> q{x}\n q -->|again| a\n q -->|ok| c'),
    { style: NORMAL },
  );
  const loop = picture.edges.find(({ edge }) => edge.to === 'a')!;
  const end = loop.points.at(-1)!;
  expect(Math.abs(end.x - node(picture, 'a').x)).toBe(node(picture, 'a').width / 2);
  expect(end.y).toBe(node(picture, 'a').y);
});

test('finds room for three answers, a loop and two ends with at most two crossings', async () => {
  const source = toMermaid(permit, names);
  const { picture } = await optimiseLayout(await graph(source.text), {
    style: COMPACT,
    small: new Set(Object.keys(source.nodes)),
  });
  expect(picture.width).toBeLessThanOrEqual(410);
  expect(crossings(picture)).toBeLessThanOrEqual(2);
});

test('three like ways keep the order of the author from left to right', async () => {
  const picture = await layout(
    await graph('flowchart TD\n q{x} -->|1| a\n q -->|2| b\n q -->|3| c\n a --> d\n b --> d\n c --> d'),
    { style: COMPACT },
  );
  const [a, b, c] = ['a', 'b', 'c'].map((id) => node(picture, id).x);
  expect(a).toBeLessThan(b!);
  expect(b).toBeLessThan(c!);
  expect(node(picture, 'q').x).toBe(b);
});

const three =
  'flowchart TD\n q{按什么需要} -->|临时需求| a[临时型：短期合作]\n q -->|按项目| b[项目型：短期或长期合作]\n q -->|内容固定| c[常规型：长期合作]';

test.each([
  ['three answers', three],
  [
    'five parts',
    'flowchart TD\n a[收银、配餐] --> b[点膳]\n a --> c[收银]\n a --> d[制作饮料]\n a --> e[配餐]\n a --> f[补货]',
  ],
  [
    'pairs from left to right',
    'flowchart LR\n a[安装弄坏了现场] --- b[责任厂家赔]\n c[材料造成损失] --- d[厂家全部承担]\n e[厂家擅自施工] --- f[厂家负责后果]',
  ],
])('%s fit a phone without breaking a law', async (_, text) => {
  const { picture } = await optimiseForPhone(await graph(text));
  expect(picture.width).toBeLessThanOrEqual(PHONE_WIDTH);
  expect(overlappingNodes(picture)).toEqual([]);
  expect(labelsOverNodes(picture)).toEqual([]);
  expect(edgesThroughNodes(picture)).toEqual([]);
  expect(endsOffBorders(picture)).toEqual([]);
});

test('an exchange of sides never makes a drawing worse', async () => {
  for (const [, text] of diagrams) {
    const parsed = await graph(text);
    const plain = await layout(parsed, { style: COMPACT });
    const { picture } = await optimiseLayout(parsed, { style: COMPACT });
    const weight = ({ width }: Picture, cut: number) =>
      width + 3 * Math.max(0, width - PHONE_WIDTH) + 60 * cut;
    expect(weight(picture, crossings(picture))).toBeLessThanOrEqual(weight(plain, crossings(plain)) + 60);
  }
}, 30_000);

test('lanes stand side by side, each node in the lane of its role and in a row of its own', async () => {
  const source = toSwimlanes(permit, names);
  const lanes: Graph = await graph(source.text);
  const picture = layoutSwimlanes(
    lanes,
    Object.keys(source.nodes)
      .reverse()
      .sort((a, b) => Number(b === 'start_') - Number(a === 'start_')),
    COMPACT,
  );
  expect(picture.groups.map(({ lines }) => lines.join(''))).toEqual(['住户', '客服', '门岗']);
  for (const { node: placed, x, width } of picture.nodes) {
    const lane = picture.groups.find(({ group }) => group.id === placed.group);
    if (!lane) continue;
    expect(x - width / 2).toBeGreaterThanOrEqual(lane.x);
    expect(x + width / 2).toBeLessThanOrEqual(lane.x + lane.width);
  }
  expect(new Set(picture.nodes.map(({ y }) => y)).size).toBe(picture.nodes.length);
  expect(overlappingNodes(picture)).toEqual([]);
  expect(edgesThroughNodes(picture)).toEqual([]);
  expect(endsOffBorders(picture)).toEqual([]);
  expect(labelsOverNodes(picture)).toEqual([]);
});

test('an order along the flow puts every node after those that lead to it', () => {
  const edges = [
    { from: 'a', to: 'c' },
    { from: 'd', to: 'b' },
    { from: 'c', to: 'd' },
    { from: 'b', to: 'a' },
  ];
  expect(topological(['a', 'b', 'c', 'd'], edges)).toEqual(['a', 'c', 'd', 'b']);
});

test.each([
  [300, '360'],
  [360, '360'],
  [361, '406'],
  [407, '440'],
  [961, 'never'],
])('a drawing %d px wide is shown from a width of %s on', (width, room) => {
  expect(queriedWidth(width)).toBe(room);
});

test.each([
  [300, 800, 'below'],
  [900, 815, 'below'],
  [300, 900, 'columns'],
  [348, 1630, 'columns'],
  [349, 900, 'pages'],
  [300, 1700, 'pages'],
])('a drawing of %d × %d px is printed %s', (width, height, place) => {
  expect(printMode({ width, height })).toBe(place);
});

test.each([
  ['columns below the head of the page', 0, 'columns', 815],
  ['whole pages, where it is too wide for that', 300, 'pages', 1033],
])('a high drawing is cut between its nodes into even parts: %s', async (_, wider, mode, room) => {
  const steps = Array.from({ length: 30 }, (_, index) => `s${index}[第${index + 1}步]`).join(' --> ');
  const drawn = await layout(await parseFlowchart(`flowchart TD\n  ${steps}`), { style: NORMAL });
  const picture = { ...drawn, width: drawn.width + wider };
  const parts = columns(picture);
  expect(printMode(picture)).toBe(mode);
  expect(parts).toHaveLength(Math.ceil(picture.height / room));
  expect(parts[0]!.top).toBe(0);
  expect(parts.at(-1)!.top + parts.at(-1)!.height).toBe(picture.height);
  for (const { top } of parts.slice(1))
    for (const { y, height } of picture.nodes) expect(Math.abs(y - top)).toBeGreaterThan(height / 2);
  const even = picture.height / parts.length;
  for (const { height } of parts) expect(Math.abs(height - even)).toBeLessThan(80);
});
