/** What happens to a flowchart that the layout engine cannot place as it is asked to. */
import { COMPACT, NORMAL } from '../../src/flowchart/layout/drawing-styles.ts';
import type { ElkNode } from 'elkjs';
import { expect, test, vi } from 'vitest';
import { draw } from '../../src/flowchart/draw/draw.ts';
import { layout } from '../../src/flowchart/layout/elk/elk-layout.ts';
import { missingParts } from '../../src/flowchart/draw/missing-parts.ts';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { toSvg } from '../../src/flowchart/draw/to-svg.ts';

/** Says of what is asked of the engine whether it breaks. */
const engine = vi.hoisted(() => ({ breaks: (_: string): boolean => false, asked: 0 }));

vi.mock('elkjs/lib/elk.bundled.js', async (original) => {
  const { default: Elk } = await original<typeof import('elkjs/lib/elk.bundled.js')>();
  return {
    default: class extends Elk {
      override layout(root: ElkNode) {
        engine.asked++;
        return engine.breaks(JSON.stringify(root))
          ? Promise.reject(new TypeError("Cannot read properties of null (reading 'd')"))
          : super.layout(root as never);
      }
    },
  };
});

const TEXT = `flowchart TB
  subgraph g [组]
    direction LR
    a{查} -->|是| b[收]
  end
  g --> c -->|再来| c`;

test.each<[string, (asked: string) => boolean, number]>([
  ['nothing', () => false, 1],
  ['sides of nodes', (asked) => asked.includes('FIXED_POS'), 2],
  ['directions of groups', (asked) => asked.includes('SEPARATE_CHILDREN'), 3],
])('an engine that breaks at %s still draws everything', async (_, breaks, asked) => {
  Object.assign(engine, { breaks, asked: 0 });
  const graph = await parseFlowchart(TEXT);
  const picture = await layout(graph, { style: NORMAL });
  expect(
    missingParts(
      graph,
      picture,
      toSvg(picture, { id: 'f', variant: 'normal', title: 't', nodes: {}, edges: [] }),
    ),
  ).toEqual([]);
  expect(engine.asked).toBe(asked);
});

test('an engine that breaks at everything is a message for authors, with the line', async () => {
  Object.assign(engine, { breaks: () => true });
  await expect(
    draw({ title: 't', flow: { text: `%% 图\n${TEXT}`, nodes: {}, edges: [] } }),
  ).rejects.toMatchObject({
    name: 'DrawingError',
    line: 2,
    message: '这幅图排不出位置。请把图拆成几幅，或者少用几个组、少画几条绕回去的线。',
  });
});

test('what the engine has been asked of a graph it is not asked again', async () => {
  Object.assign(engine, { breaks: () => false, asked: 0 });
  const graph = await parseFlowchart(TEXT);
  const first = await layout(graph, { style: NORMAL });
  expect(await layout(graph, { style: NORMAL })).toEqual(first);
  expect(engine.asked).toBe(1);
  expect((await layout(graph, { style: COMPACT })).height).not.toBe(first.height);
  expect(engine.asked).toBe(2);
});
