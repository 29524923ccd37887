import { COMPACT, NORMAL } from '../../src/flowchart/layout/drawing-styles.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/flowchart/draw/draw.ts';
import { layout } from '../../src/flowchart/layout/elk/elk-layout.ts';
import { missingParts } from '../../src/flowchart/draw/missing-parts.ts';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { type Picture } from '../../src/flowchart/layout/picture.ts';
import { toSvg } from '../../src/flowchart/draw/to-svg.ts';
import { runs } from '../laws.ts';

const DIRECTIONS = ['TB', 'TD', 'BT', 'LR', 'RL'];
const ARROWS = [
  '-->',
  '---',
  '-.->',
  '==>',
  '--x',
  '--o',
  '<-->',
  'x--x',
  'o--o',
  '~~~',
  '---->',
  '-.-',
  '===',
];

/** A flowchart with groups in groups, some empty, some with a direction, and edges between any two of its parts. */
const flowchart = fc
  .record({
    direction: fc.constantFrom(...DIRECTIONS),
    groups: fc.array(
      fc.record({
        within: fc.nat(),
        direction: fc.option(fc.constantFrom(...DIRECTIONS), { freq: 2 }),
        title: fc.constantFrom('', '组', '很长的一个组的名字写在这里'),
      }),
      { maxLength: 5 },
    ),
    nodes: fc.array(
      fc.record({
        within: fc.nat(),
        label: fc.constantFrom('甲', '核对证件与本人', 'a_b_c', '#9829; 一<br>二'),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    edges: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        arrow: fc.constantFrom(...ARROWS),
        label: fc.constantFrom('', '', '是', '不符，退回前一步'),
      }),
      { maxLength: 9 },
    ),
  })
  .map(({ direction, groups, nodes, edges }) => {
    const within = (group: number): string[] => {
      const inner = [
        ...nodes.flatMap((node, index) =>
          node.within % (groups.length + 1) === group ? [`n${index}["${node.label}"]`] : [],
        ),
        // A group stands in one that is written before it, so that none stands in itself.
        ...groups.flatMap((one, index) =>
          one.within % (index + 1) === group
            ? [
                `subgraph g${index + 1} ["${one.title || ' '}"]`,
                ...(one.direction ? [`direction ${one.direction}`] : []),
                ...within(index + 1),
                'end',
              ]
            : [],
        ),
      ];
      return inner;
    };
    const parts = [...nodes.map((_, index) => `n${index}`), ...groups.map((_, index) => `g${index + 1}`)];
    const part = (index: number) => parts[index % parts.length]!;
    return [
      `flowchart ${direction}`,
      ...within(0),
      ...edges.map(
        ({ from, to, arrow, label }) => `${part(from)} ${arrow}${label && `|"${label}"|`} ${part(to)}`,
      ),
    ].join('\n');
  });

/** Ends of edges that are farther than 2 px from the box of the node or group that they belong to. */
function strayEnds({ nodes, groups, edges }: Picture): string[] {
  const boxes = new Map([
    ...nodes.map(
      ({ node, x, y, width, height }) =>
        [node.id, { left: x - width / 2, top: y - height / 2, width, height }] as const,
    ),
    ...groups.map(
      ({ group, x, y, width, height }) => [group.id, { left: x, top: y, width, height }] as const,
    ),
  ]);
  return edges.flatMap(({ edge, points }) => {
    const far = (id: string, point = points[0]!) => {
      const { left, top, width, height } = boxes.get(id)!;
      return (
        point.x < left - 2 || point.x > left + width + 2 || point.y < top - 2 || point.y > top + height + 2
      );
    };
    return [
      ...(far(edge.from) ? [`${edge.from} of ${edge.from}→${edge.to}`] : []),
      ...(far(edge.to, points.at(-1)) ? [`${edge.to} of ${edge.from}→${edge.to}`] : []),
    ];
  });
}

const meaning = { id: 'f', variant: 'normal' as const, title: 't', nodes: {}, edges: [] };

test('every node, group, edge and word of a flowchart is drawn exactly once, each edge from its start to its end', async () => {
  await fc.assert(
    fc.asyncProperty(flowchart, async (text) => {
      const graph = await parseFlowchart(text);
      for (const style of [NORMAL, COMPACT]) {
        const picture = await layout(graph, { style });
        expect(missingParts(graph, picture, toSvg(picture, meaning))).toEqual([]);
        expect(strayEnds(picture)).toEqual([]);
      }
    }),
    { numRuns: runs(2000, 60) },
  );
}, 1_800_000);

describe.each([
  [
    'an edge into a group within a group that has a direction',
    'flowchart TB\n subgraph A\n direction LR\n a --> c\n subgraph B\n c\n end\n end',
  ],
  ['a group linked to itself', 'flowchart TB\n subgraph A\n a\n end\n A --> A'],
  ['a group and its own member', 'flowchart TB\n subgraph A\n a\n b\n end\n A --> a\n b --> A'],
  [
    'a group and the group inside it',
    'flowchart TB\n subgraph A\n subgraph B\n a\n end\n end\n A --> B\n B --> A',
  ],
  ['empty groups', 'flowchart TB\n subgraph A\n end\n subgraph B\n direction LR\n end\n A --> B --> c'],
  [
    'two loops with words at a node that also leads on with words',
    'flowchart LR\n a -->|一| a\n a -->|二| a\n a -->|三| b',
  ],
  ['the same edge many times', 'flowchart LR\n a --> a\n a --> a\n a -->|x| b\n a -->|x| b\n a --> b'],
  ['an invisible edge with words', 'flowchart LR\n a ~~~|只有字| b'],
  ['nodes named like properties', 'flowchart LR\n constructor --> __proto__ --> toString'],
])('%s', (_, text) => {
  test('is drawn whole', async () => {
    const graph = await parseFlowchart(text);
    const { normal } = await draw({ title: 't', flow: { text, nodes: {}, edges: [] } });
    expect(normal.svg.split('class="fn"').length - 1).toBe(graph.nodes.length);
    expect(normal.svg.split('class="fg"').length - 1).toBe(graph.groups.length);
    const lines = graph.edges.filter(({ line }) => line !== 'invisible').length;
    const ways = /<g class="fe">(.*?)<\/g>/s.exec(normal.svg)![1]!;
    expect(ways.match(/<path(?! class="tip)/g) ?? []).toHaveLength(lines);
    for (const { label } of graph.edges) expect(normal.svg).toContain(label);
  });
});

describe('what is missing is named', async () => {
  const graph = await parseFlowchart(
    'flowchart TB\n subgraph g [组]\n a[甲] -->|是| b[乙]\n end\n b --> c[丙]',
  );
  const picture = await layout(graph, { style: NORMAL });
  const svg = toSvg(picture, meaning);
  test.each<[string, Picture, string, string[]]>([
    ['nothing', picture, svg, []],
    ['an edge', { ...picture, edges: picture.edges.slice(1) }, svg, ['甲 → 乙', '是']],
    ['an edge twice', { ...picture, edges: [...picture.edges, picture.edges[1]!] }, svg, ['乙 → 丙']],
    ['a node', { ...picture, nodes: picture.nodes.slice(1) }, svg, ['a', '乙', '丙', '丙']],
    ['a group', { ...picture, groups: [] }, svg, ['g', '组']],
    ['words of a node', picture, svg.replace('>甲<', '>申<'), ['甲']],
    ['words of an edge', picture, svg.replace('>是<', '><'), ['是']],
    ['words of a group', picture, svg.replace('>组<', '><'), ['组']],
    ['a line', picture, svg.replace(/<g class="fe"><path/, '<g class="fe"><pat'), ['1 / 2 →, 2 / 2 tips']],
    ['a tip', picture, svg.replace(/<path class="tip[^>]*>/, ''), ['2 / 2 →, 1 / 2 tips']],
  ])('%s', (_, wrong, written, names) => {
    expect(missingParts(graph, wrong, written)).toEqual(names);
  });
});
