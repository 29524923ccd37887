/** Drawings are kept from build to build: only what has changed is drawn again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { DrawTask, Drawings } from '../../src/flowchart/draw/draw-graph.ts';
import type * as Pool from '../../src/flowchart/workers/drawing-pool.ts';
import { names, permit } from './samples.ts';

const drawn = vi.hoisted((): string[] => []);

vi.mock('../../src/flowchart/workers/drawing-pool.ts', async (original) => {
  const { drawingPool } = await original<typeof Pool>();
  return {
    drawingPool(options: Parameters<typeof drawingPool>[0]) {
      const draw = drawingPool<DrawTask, Drawings>(options);
      return (task: DrawTask) => {
        drawn.push(task.title);
        return draw(task);
      };
    },
  };
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawings-'));
  vi.stubEnv('DRAWINGS_DIR', folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** The titles of what a new build draws of these procedures. */
async function build(procedures: (typeof permit)[]): Promise<string[]> {
  vi.resetModules();
  const { prewarm } = await import('../../src/flowchart/draw/draw-cached.ts');
  drawn.length = 0;
  await prewarm(procedures, names.role);
  return drawn.toSorted();
}

const named = (title: string) => ({ ...permit, title });

test('a build draws what has changed and nothing else', async () => {
  const [a, b, c] = [named('甲'), named('乙'), named('丙')];
  expect(await build([a, b, c])).toEqual(['甲：流程图', '乙：流程图', '丙：流程图'].toSorted());
  expect(await build([c, a, b])).toEqual([]);
  const [first, ...rest] = b.steps;
  const renamed = { ...b, steps: [{ ...first!, name: `${first!.name}改` }, ...rest] };
  expect(await build([a, renamed, c])).toEqual(['乙：流程图']);
  // What is not drawn may change.
  const said = { ...c, steps: c.steps.map((step) => ({ ...step, items: [] })) };
  expect(await build([a, renamed, said])).toEqual([]);
});
