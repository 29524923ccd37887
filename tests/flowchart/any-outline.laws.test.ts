/** Whatever a page says, its drawings say as much: nodes, edges, regions and bars, in Mermaid's text and in the SVG. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ends } from '../../src/procedure/model/flow-ids.ts';
import { flowOf, isClocked, regionsAround, waysFrom } from '../../src/procedure/model/flow.ts';
import type { Outline, Procedure } from '../../src/procedure/model/procedure.ts';
import { toSvg } from '../../src/flowchart/draw/to-svg.ts';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { lanesOf, toMermaid, toSwimlanes } from '../../src/flowchart/graph/to-mermaid.ts';
import { COMPACT, NORMAL } from '../../src/flowchart/layout/drawing-styles.ts';
import { layout } from '../../src/flowchart/layout/elk/elk-layout.ts';
import { layoutSwimlanes } from '../../src/flowchart/layout/swimlanes/swimlane-layout.ts';
import { shapeName } from '../../src/flowchart/shapes/shapes.ts';
import { runs } from '../laws.ts';
import { anyProcedure } from '../procedure/any-outline.ts';
import { names } from './samples.ts';

/** How much there is to be drawn. */
function counts(procedure: Procedure) {
  const flow = flowOf(procedure);
  const steps = new Map(procedure.steps.map((step) => [step.id, step]));
  /** Steps that are a rectangle and a diamond. */
  const both = flow.filter(({ kind, id, ask }) => kind === 'step' && ask && !steps.get(id)!.asksOnly);
  const ways = flow.flatMap(waysFrom);
  const endings = new Set(
    ways
      .filter(({ to }) => ends(to))
      .map(({ to, answer }) => `${to} ${answer?.outcome ?? procedure.outcome ?? names.end}`),
  );
  const stretches = procedure.regions.filter((region) =>
    flow.some((node) => regionsAround(node, procedure.regions).includes(region)),
  );
  return {
    nodes: 1 + flow.length + both.length + endings.size,
    edges: 1 + ways.length + both.length,
    groups: stretches.length,
    bars: flow.filter(({ kind }) => kind === 'fork' || kind === 'join').length,
  };
}

const drawn = ({ steps }: Pick<Outline, 'steps'>) => steps.some((step) => !isClocked(step));
const occurrences = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test('as text', async () => {
  await fc.assert(
    fc.asyncProperty(anyProcedure().filter(drawn), async (procedure) => {
      const { nodes, edges, groups, bars } = counts(procedure);
      const { text, graph: meant } = toMermaid(procedure, names);
      const graph = await parseFlowchart(text);
      expect(graph).toEqual(meant);
      expect(graph.nodes).toHaveLength(nodes);
      expect(graph.edges).toHaveLength(edges);
      expect(graph.groups).toHaveLength(groups);
      expect(graph.nodes.filter(({ shape }) => shapeName(shape) === 'fork')).toHaveLength(bars);
      const swimlanes = toSwimlanes(procedure, names);
      const lanes = await parseFlowchart(swimlanes.text);
      expect(lanes).toEqual(swimlanes.graph);
      expect(lanes.nodes).toHaveLength(nodes);
      expect(lanes.edges).toHaveLength(edges);
      expect(lanes.groups).toHaveLength(lanesOf(procedure.steps.filter((step) => !isClocked(step))).length);
    }),
    { numRuns: runs(10_000, 60) },
  );
}, 3_000_000);

test('as a drawing', async () => {
  await fc.assert(
    fc.asyncProperty(anyProcedure().filter(drawn), async (procedure) => {
      const { nodes, edges, groups, bars } = counts(procedure);
      const flow = toMermaid(procedure, names);
      const graph = await parseFlowchart(flow.text);
      const meaning = { ...flow, id: 'x', variant: 'normal' as const, title: procedure.title };
      const svg = toSvg(await layout(graph, { style: NORMAL }), meaning);
      const laned = toSwimlanes(procedure, names);
      const columns = layoutSwimlanes(await parseFlowchart(laned.text), Object.keys(flow.nodes), COMPACT);
      for (const drawing of [svg, toSvg(columns, { ...meaning, ...laned })]) {
        expect(occurrences(drawing, / class="fn[ "]/g)).toBe(nodes);
        expect(occurrences(drawing, /<path[^>]* data-from=/g)).toBe(edges);
        expect(occurrences(drawing, /class="fn[^"]* bar"/g)).toBe(bars);
      }
      expect(occurrences(svg, /class="fg"/g)).toBe(groups);
    }),
    { numRuns: runs(1_000, 20) },
  );
}, 3_000_000);
