import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { flowchartText } from '../site/text.ts';
import type { Procedure } from '../procedure/model.ts';
import type { DrawTask, Drawings } from './draw.ts';
import { lanes, toLanes, toMermaid } from './mermaid.ts';
import { drawInPool } from './pool.ts';

const CACHE = resolve('.cache/flowchart');
/** Files whose change makes every cached drawing stale. */
const SOURCES = [
  'draw',
  'parse',
  'graph',
  'wrap',
  'shapes',
  'picture',
  'measure',
  'layout',
  'better',
  'lanes',
  'svg',
];

/** A procedure's flow: its drawings and its Mermaid text. */
export interface Flow extends Drawings {
  mermaid: string;
}

/** Draws a procedure, or takes its drawings from the cache. `roleName` gives the name of a role id. */
export async function drawProcedure(
  procedure: Pick<Procedure, 'title' | 'steps' | 'trigger' | 'outcome'>,
  roleName: (id: string) => string,
): Promise<Flow> {
  const task = taskOf(procedure, roleName);
  return { ...(await cached(task)), mermaid: task.flow.text };
}

/** Draws all procedures in parallel, so that pages that are rendered one by one find them in the cache. */
export async function prewarm(
  procedures: Pick<Procedure, 'title' | 'steps' | 'trigger' | 'outcome'>[],
  roleName: (id: string) => string,
): Promise<void> {
  await Promise.all(
    procedures
      .filter(({ steps }) => steps.length > 0)
      .map((procedure) => cached(taskOf(procedure, roleName))),
  );
}

/** Draws an author's flowchart. Throws a `MermaidError` where the text is wrong. */
export async function drawMermaid(text: string, title: string = flowchartText.diagram): Promise<Drawings> {
  return cached({ title, flow: { text, nodes: {}, edges: [] } });
}

function taskOf(
  procedure: Pick<Procedure, 'title' | 'steps' | 'trigger' | 'outcome'>,
  role: (id: string) => string,
): DrawTask {
  const names = { role, start: flowchartText.start, end: flowchartText.end, nobody: flowchartText.nobody };
  const several = lanes(procedure.steps).length > 1;
  return {
    title: flowchartText.title(procedure.title),
    flow: toMermaid(procedure, names),
    ...(several && { lanes: toLanes(procedure, names) }),
  };
}

const inMemory = new Map<string, Promise<Drawings>>();

function cached(task: DrawTask): Promise<Drawings> {
  const key = createHash('sha256').update(version()).update(JSON.stringify(task)).digest('hex').slice(0, 32);
  const known = inMemory.get(key) ?? fromDisk(key, task);
  inMemory.set(key, known);
  // A failure is not kept: the next build of a running server tries again.
  known.catch(() => inMemory.delete(key));
  return known;
}

async function fromDisk(key: string, task: DrawTask): Promise<Drawings> {
  const file = join(CACHE, `${key}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as Drawings;
  const drawings = await drawInPool(task);
  await mkdir(CACHE, { recursive: true });
  // Written aside and renamed, so that a broken-off build leaves no half file behind.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(drawings));
  await rename(`${file}.${process.pid}`, file);
  return drawings;
}

let known: string | undefined;

/** Changes whenever the code that draws, or the versions of what it uses, change. */
function version(): string {
  known ??= [
    ...SOURCES.map((name) => resolve('src/flowchart', `${name}.ts`)),
    resolve('node_modules/mermaid/package.json'),
    resolve('node_modules/elkjs/package.json'),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return known;
}
