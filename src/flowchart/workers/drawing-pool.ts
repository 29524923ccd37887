import { resolve } from 'node:path';
import { Tinypool, type Options } from 'tinypool';
import { flowchartText } from '#text/flowchart.ts';
import { ENGINE } from '../../procedure/content/site/folder.ts';
import { DrawingError } from '../graph/errors.ts';
import { readSource } from '../graph/read-source.ts';
import { fromReply, type Reply } from './reply.ts';

interface PoolOptions<Task> {
  /** The worker's file from the engine's folder: Astro bundles what calls the pool, so `import.meta` does not lead there. */
  script: string;
  runtime: NonNullable<Options['runtime']>;
  /** The most workers at a time. */
  workers: number;
  /** A drawing that takes longer than this, in milliseconds, is given up. */
  limit: number;
  /** The Mermaid text of a task, for messages. */
  textOf: (task: Task) => string;
}

/**
 * How long a worker waits for another drawing before it ends, in milliseconds: as long as an author thinks, but while a
 * site is built, when all drawings are made together, it soon gives its memory back.
 */
const IDLE = process.env.NODE_ENV === 'production' ? 3_000 : 600_000;

/**
 * A function that draws in workers of its own: a drawing that crashes or does not end stops no other, and is
 * a `DrawingError`. Idle workers do not keep the build alive.
 */
export function drawingPool<Task, Drawing>({
  script,
  runtime,
  workers,
  limit,
  textOf,
}: PoolOptions<Task>): (task: Task, limit?: number) => Promise<Drawing> {
  const pool = new Tinypool({
    filename: resolve(ENGINE, script),
    runtime,
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: IDLE,
    // A child process gets only the environment that it is given. It watches for the end of the process named here.
    env: process.env as Record<string, string>,
    argv: [String(process.pid)],
    // Node itself runs TypeScript; options of the parent, such as those of a test runner, are not for the workers.
    execArgv: [],
  });
  // A signal of Tinypool counts the time in its queue too, so tasks wait here until a worker is free.
  let free = workers;
  const waiting: (() => void)[] = [];

  return async (task, given = limit) => {
    if (free > 0) free--;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      const signal = AbortSignal.timeout(given);
      return fromReply((await pool.run(task, { signal })) as Reply<Drawing>);
    } catch (error) {
      if (!isLost(error)) throw error;
      const { word, line } = readSource(textOf(task));
      throw new DrawingError(flowchartText.tooBig(word), line);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** True where the worker was ended because it took too long, or ended by itself for want of memory. */
function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (
    error.name === 'AbortError' ||
    error.message === 'Worker exited unexpectedly' ||
    code === 'ERR_WORKER_OUT_OF_MEMORY'
  );
}
