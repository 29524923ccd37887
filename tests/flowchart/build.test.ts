import { expect, test } from 'vitest';
import { drawMermaid, drawProcedure, prewarm } from '../../src/flowchart/build.ts';
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
