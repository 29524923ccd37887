import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawTask, Drawings } from './draw.ts';
import { MermaidError } from './mistake.ts';

interface Reply {
  drawings?: Drawings;
  error?: string;
  line?: number;
}
interface Waiting {
  task: DrawTask;
  done: (drawings: Drawings) => void;
  failed: (error: Error) => void;
}

// Astro bundles this file, so the thread’s script is found from the project's root and not beside it.
const SCRIPT = resolve('src/flowchart/thread.ts');

const queue: Waiting[] = [];
const idle: Worker[] = [];
let running = 0;
const busy = new Map<Worker, Waiting>();

/** Draws a flow in one of as many threads as there are cores. */
export function drawInPool(task: DrawTask): Promise<Drawings> {
  return new Promise((done, failed) => {
    queue.push({ task, done, failed });
    next();
  });
}

function next(): void {
  const job = queue[0];
  if (!job) return;
  const worker = idle.pop() ?? (running < availableParallelism() ? start() : undefined);
  if (!worker) return;
  queue.shift();
  busy.set(worker, job);
  worker.ref();
  worker.postMessage(job.task);
  next();
}

function start(): Worker {
  running++;
  // Node's own loader runs the TypeScript; options of the parent (test runners) are not for it.
  const worker = new Worker(SCRIPT, { execArgv: [] });
  worker.on('message', ({ drawings, error, line }: Reply) => {
    const job = busy.get(worker);
    busy.delete(worker);
    // An idle thread does not keep the process alive.
    worker.unref();
    idle.push(worker);
    if (drawings) job?.done(drawings);
    else job?.failed(line === undefined ? new Error(error) : new MermaidError(error ?? '', line));
    next();
  });
  worker.on('error', (error: Error) => {
    running--;
    busy.get(worker)?.failed(error);
    busy.delete(worker);
    next();
  });
  return worker;
}
