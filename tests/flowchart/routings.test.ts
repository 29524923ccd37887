/** The lines of a placement are chosen once for all styles. */
import { expect, test } from 'vitest';
import { randomCharts } from '../../src/bench/drawings/charts.ts';
import { COMPACT, NORMAL } from '../../src/flowchart/layout/drawing-styles.ts';
import { isUpright } from '../../src/flowchart/layout/upright/upright-layout.ts';
import { layoutUpright } from '../../src/flowchart/layout/upright/upright-search.ts';
import type { Graph } from '../../src/flowchart/graph/graph.ts';

test('a picture is the same whether a larger one of its flow was drawn before or not', () => {
  const graphs = randomCharts(40)
    .flatMap(({ flow }) => flow.graph ?? [])
    .filter(isUpright);
  expect(graphs.length).toBeGreaterThan(20);
  const differing = graphs.filter((graph) => {
    const [one, other]: Graph[] = [structuredClone(graph), structuredClone(graph)];
    layoutUpright(one!, NORMAL, { width: 640, over: 0.8 });
    const draw = (drawn: Graph) => JSON.stringify(layoutUpright(drawn, COMPACT, { width: 360, over: 8 }));
    return draw(one!) !== draw(other!);
  });
  expect(differing).toEqual([]);
});
