/** The lines of a placement are chosen once for all styles. */
import { expect, test } from 'vitest';
import { randomCharts } from '../../src/bench/drawings/charts.ts';
import { COMPACT, NORMAL, type DrawingStyle } from '../../src/flowchart/layout/drawing-styles.ts';
import { isUpright } from '../../src/flowchart/layout/upright/upright-layout.ts';
import { layoutUpright, WHILE_BUILDING } from '../../src/flowchart/layout/upright/upright-search.ts';
import type { Graph } from '../../src/flowchart/graph/graph.ts';

test('a picture is the same whether a larger one of its flow was drawn before or not', () => {
  const graphs = randomCharts(40)
    .flatMap(({ flow }) => flow.graph ?? [])
    .filter(isUpright);
  expect(graphs.length).toBeGreaterThan(20);
  const differing = graphs.filter((graph) => {
    const [one, other]: Graph[] = [structuredClone(graph), structuredClone(graph)];
    const draw = (drawn: Graph, style: DrawingStyle, width: number) =>
      JSON.stringify(layoutUpright(drawn, style, { width, over: 8 }, undefined, { effort: WHILE_BUILDING }));
    draw(one!, NORMAL, 640);
    return draw(one!, COMPACT, 360) !== draw(other!, COMPACT, 360);
  });
  expect(differing).toEqual([]);
});
