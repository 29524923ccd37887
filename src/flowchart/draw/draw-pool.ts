import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawTask, Drawings } from './draw.ts';
import { flowchartText } from '#text/flowchart.ts';
import { DrawingError, heard, type Told } from '../graph/errors.ts';
import { readSource } from '../graph/read-source.ts';

type Reply = { drawings: Drawings } | { mistake: Told };
interface Waiting {
  task: DrawTask;
  limit: number;
  clock?: NodeJS.Timeout;
  done: (drawings: Drawings) => void;
  failed: (error: Error) => void;
}

/** A flow that takes longer than this, in milliseconds, is given up. */
const LIMIT = 600_000;

// Astro bundles this file, so the thread’s script is found from the project's root and not beside it.
const SCRIPT = resolve('src/flowchart/draw/draw-worker.ts');

const queue: Waiting[] = [];
const idle: Worker[] = [];
let running = 0;
const busy = new Map<Worker, Waiting>();

/** Draws a flow in one of as many threads as there are cores. */
export function drawInPool(task: DrawTask, limit = LIMIT): Promise<Drawings> {
  return new Promise((done, failed) => {
    queue.push({ task, limit, done, failed });
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
  job.clock = setTimeout(() => {
    const { word, line } = readSource(job.task.flow.text);
    lose(worker, new DrawingError(flowchartText.tooBig(word), line));
    void worker.terminate();
  }, job.limit);
  next();
}

function start(): Worker {
  running++;
  // Node's own loader runs the TypeScript; options of the parent (test runners) are not for it.
  const worker = new Worker(SCRIPT, { execArgv: [] });
  worker.on('message', (reply: Reply) => {
    const job = free(worker);
    // An idle thread does not keep the process alive.
    worker.unref();
    idle.push(worker);
    if ('drawings' in reply) job?.done(reply.drawings);
    else job?.failed(heard(reply.mistake));
    next();
  });
  worker.on('error', (error: Error) => lose(worker, error));
  return worker;
}

/** What a thread was busy with. */
function free(worker: Worker): Waiting | undefined {
  const job = busy.get(worker);
  clearTimeout(job?.clock);
  busy.delete(worker);
  return job;
}

/** A thread that draws nothing more. */
function lose(worker: Worker, error: Error): void {
  const job = free(worker);
  if (!job) return;
  running--;
  job.failed(error);
  next();
}
