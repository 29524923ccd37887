import { expect, test } from 'vitest';
import { draw } from '../../src/flowchart/draw/draw.ts';
import { toSwimlanes, toMermaid } from '../../src/flowchart/graph/to-mermaid.ts';
import { escape, roundedPath } from '../../src/flowchart/draw/to-svg.ts';
import { diagrams, names, permit, step } from './samples.ts';

const task = { title: '物品放行：流程图', flow: toMermaid(permit, names), lanes: toSwimlanes(permit, names) };
const drawn = await draw(task);
const every = [drawn.normal.svg, drawn.compact?.svg ?? '', drawn.lanes?.svg ?? ''].filter(Boolean);
const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

test.each(every.map((svg, index) => [index, svg] as const))(
  'drawing %d has a link for each step and a path for each edge',
  (_, svg) => {
    expect(count(svg, /<a data-step="/g)).toBe(9);
    expect(count(svg, /<a data-step="gate" data-ask href="#gate"/g)).toBe(1);
    expect(count(svg, /<a data-step="who" href="#who"/g)).toBe(1);
    expect(count(svg, /<g data-start /g)).toBe(1);
    expect(count(svg, /<g data-end="不予开具"/g)).toBe(1);
    expect(count(svg, /<path data-from="/g)).toBe(14);
    expect(svg).toContain('<path data-from="start" data-to="apply"');
    expect(svg).toContain('<path data-from="gate" data-to="check" data-answer="c2"');
    expect(svg).toContain('<text data-from="gate" data-to="check" data-answer="c2"');
    expect(svg).toContain('data-to="end" data-answer="b2" data-outcome="不予开具"');
  },
);

test.each(every.map((svg, index) => [index, svg] as const))(
  'drawing %d has a name and no style, handler or foreign id',
  (_, svg) => {
    expect(svg).toMatch(/^<svg class="flow [\w ]+" role="group" aria-labelledby="(\w+)-t"/);
    expect(svg).toContain('>物品放行：流程图</title>');
    expect(svg).not.toMatch(/ style=| on\w+=|<script|<style/);
    const prefix = /aria-labelledby="(\w+)-t"/.exec(svg)![1]!;
    for (const [, id] of svg.matchAll(/ id="([^"]+)"/g)) expect(id).toMatch(new RegExp(`^${prefix}-`));
  },
);

test('the drawings of one page share no id', () => {
  const ids = every.flatMap((svg) => Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('marks steps with red lines', () => {
  expect(drawn.normal.svg).toMatch(/<a data-step="check" href="#check" class="fn redline"/);
});

test('writes the role as a second, small line', () => {
  expect(drawn.normal.svg).toMatch(/>填放行条<\/tspan><tspan class="by"[^>]*>住户</);
});

test('the compact drawing is narrower than the normal one', () => {
  expect(drawn.compact!.width).toBeLessThan(drawn.normal.width);
});

test('a chart that is narrow by itself is drawn once', async () => {
  const { compact } = await draw({
    title: 't',
    flow: toMermaid({ regions: [], steps: [step('a', '开窗', []), step('b', '关窗', [])] }, names),
  });
  expect(compact).toBeUndefined();
});

test('fifteen nodes weigh at most 8 kB', async () => {
  const { normal, compact } = await draw({
    title: 't',
    flow: { text: new Map(diagrams).get('fifteen')!, nodes: {}, edges: [] },
  });
  expect(Buffer.byteLength(normal.svg)).toBeLessThan(8000);
  expect(Buffer.byteLength(compact!.svg)).toBeLessThan(8000);
});

test('links that run scripts are not links', async () => {
  const { normal } = await draw({
    title: 't',
    flow: { text: new Map(diagrams).get('links')!, nodes: {}, edges: [] },
  });
  expect(normal.svg).toContain('href="https://example.org/a?x=1&#38;y=2"');
  expect(normal.svg).not.toContain('javascript');
  expect(normal.svg).toContain('>投诉处理</title>');
  expect(normal.svg).toContain('>接到投诉后登记、分级、处理并回访</desc>');
});

test('escapes what would be markup', () => {
  expect(escape('<a href="x">&')).toBe('&#60;a href=&#34;x&#34;&#62;&#38;');
});

test('rounds the corners of an edge', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 20 },
    { x: 30, y: 20 },
  ];
  expect(roundedPath(points, 8)).toBe('M0 0V12Q0 20 8 20H30');
});
