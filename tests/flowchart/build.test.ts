import { expect, test } from 'vitest';
import { drawMermaid, drawOther, drawProcedure, fileOf, prewarm } from '../../src/flowchart/build.ts';
import { sketch } from '../../src/flowchart/sketch.ts';
import { names, permit } from './samples.ts';

test('draws a procedure in a thread, and gives the same drawing again', async () => {
  await prewarm([permit], names.role);
  const first = await drawProcedure(permit, names.role);
  expect(first.normal.svg).toContain('data-step="apply"');
  expect(first.lanes?.svg).toContain('门岗');
  expect(first.mermaid).toContain('flowchart TD');
  expect(await drawProcedure(permit, names.role)).toEqual(first);
});

test('a mistake in a text comes back from the thread with its line', async () => {
  await expect(drawMermaid('flowchart TD\n  a --> end')).rejects.toMatchObject({
    name: 'MermaidError',
    line: 2,
  });
});

test('draws other kinds as files of their own', async () => {
  const text = 'sequenceDiagram\n  participant 住户\n  participant 客服\n  住户->>客服: 来电报修\n';
  const { svg, width, height } = await drawOther(text);
  expect(svg).toMatch(/^<svg width="\d+" height="\d+" .*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('来电报修');
  expect(width).toBeGreaterThan(200);
  expect(height).toBeGreaterThan(150);
  expect(fileOf(text)).toMatch(/^[a-z0-9]+$/);
}, 30_000);

test('an image of the same text is the same, commits that Mermaid names by chance included', async () => {
  const text = 'gitGraph\n  commit\n  commit\n';
  const first = await sketch(text);
  expect(first.svg).toContain('<svg');
  expect(await sketch(text)).toEqual(first);
}, 30_000);
