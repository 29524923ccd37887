/** Draws flows in a thread of its own, see `draw-cached.ts`. */
import { toReply } from '../workers/reply.ts';
import { draw } from './draw.ts';
import type { DrawTask } from './draw-graph.ts';

export default (task: DrawTask) => toReply(draw(task));
