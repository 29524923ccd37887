import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { flowchartText } from '#text/flowchart.ts';
import { DrawingError, heard } from '../graph/errors.ts';
import { readSource } from '../graph/read-source.ts';
import type { Sketched } from './sketch-worker.ts';

/** A diagram drawn by Mermaid, without the element around it, and its natural size in pixels. */
export interface Sketch {
  /** Begins every id inside. */
  id: string;
  /** Of the element around it. */
  attributes: string;
  body: string;
  /** What stands beside the drawing: links of the participants of a sequence. */
  links: { of: string; label: string; address: string }[];
  width: number;
  height: number;
}

/** A diagram that takes longer than this, in milliseconds, is given up. */
const LIMIT = 60_000;

interface Waiting {
  text: string;
  limit: number;
  done: (sketch: Sketch) => void;
  failed: (error: Error) => void;
}

/** The first of them is being drawn. */
const waiting: Waiting[] = [];
let child: ChildProcess | undefined;
let clock: NodeJS.Timeout | undefined;

/** Draws a diagram of another kind than a flowchart, in a process of its own. */
export function sketch(text: string, limit = LIMIT): Promise<Sketch> {
  return new Promise((done, failed) => {
    waiting.push({ text, limit, done, failed });
    if (waiting.length === 1) begin();
  });
}

function begin(): void {
  const [job] = waiting;
  if (!job) return hold(false);
  child ??= start();
  hold(true);
  child.send(job.text);
  clock = setTimeout(() => {
    child?.kill('SIGKILL');
    broken();
  }, job.limit);
}

/** Answers the first that waits, and begins with the next. */
function end(answer: (job: Waiting) => void): void {
  clearTimeout(clock);
  const job = waiting.shift();
  if (job) answer(job);
  begin();
}

/** The process was ended because it took too long, or it ended for want of memory: the next one gets a new one. */
function broken(): void {
  child = undefined;
  end(({ text, failed }) => {
    const { word, line } = readSource(text);
    failed(new DrawingError(flowchartText.tooBig(word), line));
  });
}

function start(): ChildProcess {
  // Astro bundles this file, so the script is found from the project's root and not beside it.
  const started = fork(resolve('src/flowchart/sketch/sketch-worker.ts'), [`${process.pid}`], {
    execArgv: [],
  });
  started.on('message', (reply: Sketched) => {
    if (child !== started) return;
    end(({ done, failed }) => ('sketch' in reply ? done(reply.sketch) : failed(heard(reply.mistake))));
  });
  started.on('exit', () => {
    if (child === started) broken();
  });
  return started;
}

/** A process that waits for nothing does not keep the build alive. */
function hold(busy: boolean): void {
  if (busy) {
    child?.ref();
    child?.channel?.ref();
  } else {
    child?.unref();
    child?.channel?.unref();
  }
}
