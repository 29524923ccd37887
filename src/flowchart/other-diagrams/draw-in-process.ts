import { drawingPool } from '../workers/drawing-pool.ts';
import type { OtherSvg } from './draw-other.ts';

/**
 * Draws a diagram of another kind than a flowchart in a process of its own: a thread would share jsdom's and
 * Mermaid's globals. One process, as it weighs much and such diagrams are few.
 */
export const drawOtherInProcess = drawingPool<string, OtherSvg>({
  script: 'src/flowchart/other-diagrams/draw-other-worker.ts',
  runtime: 'child_process',
  workers: 1,
  limit: 60_000,
  textOf: (text) => text,
});
