/** Draws flows in a thread of its own, see `draw-cached.ts`. */
import { toReply } from '../workers/reply.ts';
import { draw, type DrawTask } from './draw.ts';

export default (task: DrawTask) => toReply(draw(task));
