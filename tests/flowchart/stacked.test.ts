/** Where branches find no room side by side on a phone they stand below each other. */
import { expect, test } from 'vitest';
import { CROSSING_RULE, rulesOf } from '../../src/bench/drawings/drawing-rules.ts';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { crossings } from '../../src/flowchart/layout/crossings.ts';
import { PHONE_WIDTH, STEEP } from '../../src/flowchart/layout/drawing-styles.ts';
import type { Picture } from '../../src/flowchart/layout/picture.ts';
import { picturesOf } from '../../src/flowchart/layout/pictures.ts';
import { layoutUpright } from '../../src/flowchart/layout/upright/upright-search.ts';

/** Three answers, each with a step and a question of its own; what is refused ends there. */
const THREE_BRANCHES = `flowchart TD
  start_(["收到退货申请"]) --> kind{"属于哪一种退货？"}
  kind -->|质量问题| a["核对质量凭证"] --> qa{"凭证齐全吗？"}
  kind -->|发错型号| b["核对发货记录"] --> qb{"记录对得上吗？"}
  kind -->|运输损坏| c["联系物流公司"] --> qc{"物流公司认赔吗？"}
  qa -->|齐全| done["登记并退款"]
  qa -->|不齐全| ea(["补齐凭证以后再申请"])
  qb -->|对得上| eb(["向客户说明没有发错"])
  qb -->|对不上| done
  qc -->|认赔| done
  qc -->|不认赔| ec(["报主管决定"])
  done --> end_(["退款到账"])`;

/** What breaks a rule, but for lines that cross. */
const broken = (picture: Picture) =>
  Object.entries(rulesOf('compact')).flatMap(([rule, breaches]) =>
    rule === CROSSING_RULE ? [] : breaches(picture, []).map((what) => `${rule}: ${what}`),
  );

test('three branches with questions of their own fit a phone and keep the rules, with one crossing at most', async () => {
  const { compact } = await picturesOf(await parseFlowchart(THREE_BRANCHES), new Set());
  expect(compact!.width).toBeLessThanOrEqual(PHONE_WIDTH);
  expect(crossings(compact!)).toBeLessThanOrEqual(1);
  expect(broken(compact!)).toEqual([]);
  const row = (id: string) => compact!.nodes.find(({ node }) => node.id === id)!;
  const isBelow = (one: string, other: string) =>
    row(one).y - row(one).height / 2 > row(other).y + row(other).height / 2;
  const questions = ['qa', 'qb', 'qc'];
  for (const one of questions)
    for (const other of questions)
      expect([one === other, isBelow(one, other), isBelow(other, one)]).toContain(true);
});

test('where that is too wide two of three answers leave on one side, and the way down stands at the border', async () => {
  const graph = await parseFlowchart(THREE_BRANCHES);
  const room = { width: 280, over: 80 };
  const steep = layoutUpright(graph, STEEP, room, new Set(), { stacked: true })!;
  expect(steep.width).toBeLessThanOrEqual(room.width);
  const { x } = steep.nodes.find(({ node }) => node.id === 'kind')!;
  const sides = steep.edges
    .filter(({ edge }) => edge.from === 'kind')
    .map(({ points }) => Math.sign(Math.round(points[0]!.x - x)));
  expect(sides.toSorted()).toEqual([-1, -1, 0]);
  expect(broken(steep)).toEqual([]);
});
