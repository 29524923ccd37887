import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Sketched } from './sketcher.ts';

/** A diagram drawn by Mermaid: a file of its own, and its natural size in pixels. */
export interface Sketch {
  svg: string;
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
  const started = fork(resolve('src/flowchart/sketcher.ts'), { execArgv: [] });
  started.on('message', (reply: Sketched) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('svg' in reply) asked?.done({ svg: reply.svg, width: reply.width, height: reply.height });
    else asked?.failed(new Error(reply.error));
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
