/** What has no order has a frame with its name in the drawing, on any screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { toMermaid } from '../../src/flowchart/graph/to-mermaid.ts';
import { draw } from '../../src/flowchart/draw/draw.ts';
import { layout } from '../../src/flowchart/layout/elk/elk-layout.ts';
import { NORMAL } from '../../src/flowchart/layout/drawing-styles.ts';
import { optimiseForPhone } from '../../src/flowchart/layout/elk/optimise.ts';
import { procedureOf, readPage } from '../../src/procedure/content/page.ts';
import {
  edgesThroughNodes,
  labelsOverNodes,
  overlappingNodes,
  titlesCovered,
} from '../../src/bench/drawings/overlaps.ts';
import { names } from './samples.ts';

const FOLDER = 'tests/handbook/procedures';
const procedures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readPage(file, readFileSync(`${FOLDER}/${file}`)))
  .map((page) => procedureOf({ ...page, matter: page.matter! }));
const parallel = procedures.filter(({ regions }) => regions.some(({ kind }) => kind === 'together'));

test('several pages of the handbook have such stretches', () => {
  expect(parallel.length).toBeGreaterThanOrEqual(5);
});

describe.each(parallel)('$slug', (procedure) => {
  const flow = toMermaid(procedure, names);
  const stretches = procedure.regions.filter(({ kind }) => kind === 'together').map(({ name }) => name);

  test('names its stretches in the Mermaid text and in each drawing', async () => {
    const { normal, compact } = await draw({ title: procedure.title, flow });
    for (const name of stretches) expect(flow.text).toMatch(new RegExp(`subgraph t_\\d+ \\["${name}"\\]`));
    for (const drawing of compact ? [normal, compact] : [normal]) {
      const titles = [...drawing.svg.matchAll(/<g class="fg">.*?<\/g>/g)].map(([group]) =>
        group.replace(/<[^>]*>/g, ''),
      );
      expect(titles).toEqual(expect.arrayContaining(stretches));
    }
  });
});

test.each(parallel.slice(0, 3))(
  'ELK, which draws what runs sideways, covers no title of $slug',
  async (procedure) => {
    const graph = await parseFlowchart(toMermaid(procedure, names).text);
    for (const picture of [await layout(graph, { style: NORMAL }), (await optimiseForPhone(graph)).picture]) {
      expect(titlesCovered(picture)).toEqual([]);
      expect(overlappingNodes(picture)).toEqual([]);
      expect(labelsOverNodes(picture)).toEqual([]);
      expect(edgesThroughNodes(picture)).toEqual([]);
      expect(picture.style.answer).toBeGreaterThanOrEqual(12);
    }
  },
  600_000,
);
