import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { DrawingError, MermaidError } from '../mistake.ts';
import type { Sketched } from './sketcher.ts';

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

const waiting = new Map<number, { done: (sketch: Sketch) => void; failed: (error: Error) => void }>();
let child: ChildProcess | undefined;
let count = 0;

/** Draws a diagram of another kind than a flowchart, in a process of its own. */
export function sketch(text: string): Promise<Sketch> {
  child ??= start();
  const id = ++count;
  return new Promise((done, failed) => {
    waiting.set(id, { done, failed });
    hold(true);
    child?.send({ id, text });
  });
}

function start(): ChildProcess {
  // Astro bundles this file, so the script is found from the project's root and not beside it.
  const started = fork(resolve('src/flowchart/sketch/sketcher.ts'), { execArgv: [] });
  started.on('message', (reply: Sketched) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.sketch) asked?.done(reply.sketch);
    else asked?.failed(errorOf(reply));
    if (waiting.size === 0) hold(false);
  });
  started.on('exit', (code) => {
    for (const { failed } of waiting.values())
      failed(new Error(`The drawing process ended with code ${code}.`));
    waiting.clear();
    child = undefined;
  });
  return started;
}

function errorOf({ error = '', line = 1, whole }: Sketched): Error {
  return whole ? new DrawingError(error, line) : new MermaidError(error, line);
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
