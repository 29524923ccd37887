/** No flow holds up a build, however large it is and however often its lines cross: work is counted, not timed. */
import { expect, test, vi } from 'vitest';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { COMPACT } from '../../src/flowchart/layout/drawing-styles.ts';
import { picturesOf } from '../../src/flowchart/layout/pictures.ts';
import { layoutSwimlanes } from '../../src/flowchart/layout/swimlanes/swimlane-layout.ts';
import type * as Least from '../../src/flowchart/layout/upright/lines/least-cost.ts';

/** Pairs of routes that have been looked at. */
const looked = vi.hoisted(() => ({ pairs: 0 }));

vi.mock('../../src/flowchart/layout/upright/lines/least-cost.ts', async (original) => {
  const { leastCost } = await original<typeof Least>();
  return {
    leastCost(...[choice, starts, thorough]: Parameters<typeof leastCost>) {
      const before = choice.left;
      const found = leastCost(choice, starts, thorough);
      looked.pairs += before - choice.left;
      return found;
    },
  };
});

/** A flow of so many lines: each fourth is a question whose answers lead on, far back, far ahead, or to an end. */
function tangled(lines: number): string {
  const at = (line: number) => (line < lines ? `n${Math.max(0, line)}` : 'done');
  const text = ['flowchart TD', 'start(["开始"]) --> n0', 'done(["完成"])'];
  for (let line = 0; line < lines; line++) {
    const question = (line - 3) / 4;
    if (!Number.isInteger(question)) text.push(`n${line}["第 ${line} 步"] --> ${at(line + 1)}`);
    else {
      text.push(`n${line}{"第 ${line} 步对吗？"} -->|对| ${at(line + 1)}`);
      text.push(`n${line} -->|重来| ${at(line - 3 - ((question * 7) % 13))}`);
      text.push(`n${line} -->|跳过| ${at(line + 2 + ((question * 5) % 11))}`);
      if (question % 3 === 0) text.push(`n${line} -->|停| e${question}(["停在 ${line}"])`);
    }
  }
  return text.join('\n');
}

async function pairsFor(lines: number, kind: 'down' | 'by role'): Promise<number> {
  const graph = await parseFlowchart(tangled(lines));
  looked.pairs = 0;
  if (kind === 'down') await picturesOf(graph, new Set());
  else {
    const roles = ['前台', '客服', '保安', '会计', '经理'];
    const groups = roles.map((label) => ({ id: label, label }));
    const nodes = graph.nodes.map((node, index) => ({ ...node, group: roles[(index * 3) % 5] }));
    layoutSwimlanes(
      { ...graph, groups, nodes },
      nodes.map(({ id }) => id),
      COMPACT,
    );
  }
  return looked.pairs;
}

test.each(['down', 'by role'] as const)(
  'two hundred lines, drawn %s',
  async (kind) => {
    const [some, many] = [await pairsFor(70, kind), await pairsFor(210, kind)];
    expect(some).toBeGreaterThan(50_000);
    expect(many).toBeLessThan(3 * some);
    expect(many).toBeLessThan(60_000_000);
  },
  600_000,
);
