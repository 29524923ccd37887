/** Draws diagrams in a process of its own, see `draw-in-process.ts`. */
import { Worker } from 'node:worker_threads';
import { toReply } from '../workers/reply.ts';
import { drawOther } from './draw-other.ts';

export default (text: string) => toReply(drawOther(text));

process.on('disconnect', () => process.exit());
// While Mermaid draws, nothing else runs here: a thread ends this process when the one that started it, whose
// id is given, is gone.
new Worker(
  `setInterval(() => process.ppid === ${process.argv[2]} || process.kill(${process.pid}, 'SIGKILL'), 1000)`,
  { eval: true },
).unref();
