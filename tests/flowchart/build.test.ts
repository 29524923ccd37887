import { expect, test } from 'vitest';
import { drawInThread, drawMermaid, drawProcedure, prewarm } from '../../src/flowchart/draw/draw-cached.ts';
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

test('a flow that takes too long is given up, and its thread with it', async () => {
  const task = (text: string) => ({ title: 't', flow: { text, nodes: {}, edges: [] } });
  await expect(drawInThread(task('%% 图\nflowchart TD\n  a --> b'), 0)).rejects.toMatchObject({
    name: 'DrawingError',
    line: 2,
    message: '这幅 flowchart 图太大，一直画不完。请改小一点，或者拆成几幅。',
  });
  expect((await drawInThread(task('flowchart TD\n  a --> b'))).normal.width).toBeGreaterThan(0);
});
