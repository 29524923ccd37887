/** Samples of Mermaid's own tests that were once refused, or drawn otherwise than Mermaid reads them. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { drawOther } from '../../src/flowchart/draw/draw-cached.ts';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { covering, outside, sticking } from './placed.ts';

const sample = (name: string) => readFileSync(`tests/flowchart/corpus/${name}.mmd`, 'utf8');
const drawn = async (name: string) =>
  new JSDOM((await drawOther(sample(name))).normal.svg).window.document.querySelector('svg')!;

test.each([
  ['er-attribute-like-a-link', ['foo', 'author-ref[name](1)', 'pk_price', 'PK', 'comment']],
  ['kanban-ticket-of-a-column', ['root', 'Backlog', 'Create Documentation', 'MC-2037', 'knsv']],
  ['sequence-frame-of-one-lifeline', ['opt', '[config.themeCSS defined]', 'append themeCSS']],
  ['git-tag-below-the-title', ['Cherry-pick from branch (left-to-right)', 'cherry-pick:Pick me', 'ONE']],
  ['journey-title-alone', ['Adding journey diagram functionality to mermaid']],
  ['class-interface-as-a-circle', ['Interface1', 'Interface1Impl']],
  ['requirement-of-four-lines', ['test_req6', 'ID: 1.2.3', 'really long text', 'Risk: Medium']],
  ['venn-title-in-percent', ['Four sets with all pairwise intersections', 'A', 'B']],
])('%s is drawn, says all its words, and none is cut or covered', async (name, said) => {
  expect(await checkMermaid(sample(name))).toBeUndefined();
  const drawing = await drawn(name);
  const words = Array.from(drawing.querySelectorAll('text'), (part) => part.textContent)
    .join(' ')
    .replace(/[\s\u200b]+/g, '');
  expect(said.filter((one) => !words.includes(one.replace(/\s+/g, '')))).toEqual([]);
  expect(outside(drawing)).toEqual([]);
  expect(covering(drawing)).toEqual([]);
  expect(sticking(drawing)).toEqual([]);
});

test('edges keep their ends and their lines', async () => {
  const { edges } = await parseFlowchart(sample('flowchart-ends-of-edges'));
  expect(edges.map(({ from, to, start, line, end }) => `${from} ${start} ${line} ${end} ${to}`)).toEqual([
    'A none solid arrow B',
    'B none dotted circle C',
    'C none thick cross D',
    'D none invisible none A',
    'A arrow thick arrow C',
    'B circle solid circle D',
    'C none solid arrow A',
  ]);
});

test('several nodes at one edge, words in Markdown, icons and groups within groups', async () => {
  const { nodes, groups, edges } = await parseFlowchart(sample('flowchart-groups-and-targets'));
  expect(nodes.map(({ id, label, group }) => [id, label, group])).toEqual([
    ['A', 'Bold and italic', undefined],
    ['B', 'Car', undefined],
    ['C', 'C', 'two'],
    ['D', 'D', 'one'],
    ['E', 'E', 'two'],
  ]);
  expect(groups.map(({ id, label, group, direction }) => [id, label, group, direction])).toEqual([
    ['two', 'two', 'one', 'TB'],
    ['one', 'One ♥', undefined, 'LR'],
  ]);
  expect(edges.map(({ from, to }) => `${from}${to}`)).toEqual(['AC', 'AD', 'BC', 'BD', 'CE']);
});
