/** Draws flows in a thread of its own; started by `pool.ts`. */
import { parentPort } from 'node:worker_threads';
import { draw, type DrawTask } from './draw.ts';
import { tell } from '../graph/errors.ts';

parentPort?.on('message', (task: DrawTask) => {
  draw(task).then(
    (drawings) => parentPort?.postMessage({ drawings }),
    (error: unknown) => parentPort?.postMessage({ mistake: tell(error) }),
  );
});
