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

test('the names of states stand in the middle, and the words of a journey are dark', async () => {
  const state = await sketch('stateDiagram-v2\n  待派工 --> 处理中\n');
  const [, left, right] =
    /<g class="label"[^>]* transform="translate\(-([\d.]+), [^>]*>.*?text-anchor="middle"><tspan[^>]* x="([\d.]+)"/.exec(
      state.svg,
    ) ?? [];
  expect(Number(left)).toBeGreaterThan(20);
  expect(right).toBe(left);
  const journey = await sketch('journey\n  section 到店\n    迎接: 5: 接待员\n');
  for (const words of ['到店', '迎接'])
    expect(journey.svg).toMatch(new RegExp(`<text(?! class)[^>]* fill="#1d2329"[^>]*><tspan[^>]*>${words}<`));
}, 30_000);
