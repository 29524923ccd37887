import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { flowchartText } from '#text/flowchart.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import type { DrawTask, Drawings } from './draw.ts';
import { lanes, toLanes, toMermaid } from '../graph/to-mermaid.ts';
import { drawInPool } from './draw-pool.ts';
import { onPaper } from '../layout/picture.ts';
import { sketch, type Sketch } from '../sketch/sketch.ts';
import { escape } from './to-svg.ts';
import { titlesOf, type Titles } from '../graph/titles.ts';

const CACHE = resolve('.cache/flowchart');
/** Files whose change makes every cached drawing stale. */
const SOURCES = globSync('src/flowchart/{graph,layout,shapes,draw,sketch}/*.ts').sort();

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
  return { ...(await drawings(task)), mermaid: task.flow.text };
}

/** Draws all procedures in parallel, so that pages that are rendered one by one find them in the cache. */
export async function prewarm(
  procedures: Pick<Procedure, 'title' | 'steps' | 'trigger' | 'outcome'>[],
  roleName: (id: string) => string,
): Promise<void> {
  await Promise.all(
    procedures
      .filter(({ steps }) => steps.length > 0)
      .map((procedure) => drawings(taskOf(procedure, roleName))),
  );
}

/** Draws an author's flowchart. Throws a `MermaidError` where the text is wrong. */
export async function drawMermaid(text: string, title: string = flowchartText.diagram): Promise<Drawings> {
  return drawings({ title, flow: { text, nodes: {}, edges: [] } });
}

/** A diagram of another kind, and the links of its parts that stand beside it. */
export interface Other extends Drawings {
  links: Sketch['links'];
}

/** Draws an author's diagram of another kind, with Mermaid. Throws a `MermaidError` where it cannot be drawn. */
export async function drawOther(text: string, titles: Titles = titlesOf(text)): Promise<Other> {
  const drawn = await cached(['sketch', text], () => sketch(text));
  const { id, width, height, attributes, body, links } = drawn;
  const { title = flowchartText.diagram, description } = titles;
  const svg = [
    `<svg class="flow sketch" role="group" aria-labelledby="${id}-t"`,
    description ? ` aria-describedby="${id}-d"` : '',
    ` width="${width}" height="${height}" ${attributes}><title id="${id}-t">${escape(title)}</title>`,
    description ? `<desc id="${id}-d">${escape(description)}</desc>` : '',
    `${body}</svg>`,
  ].join('');
  return {
    normal: { svg, width, height },
    print: onPaper(drawn) === 'below' ? 'below' : 'pages',
    links,
  };
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

const inMemory = new Map<string, Promise<unknown>>();

function drawings(task: DrawTask): Promise<Drawings> {
  return cached(['draw', task], () => drawInPool(task));
}

/** What `make` gives, kept under the hash of its input and of the code that draws. */
function cached<T>(input: unknown, make: () => Promise<T>): Promise<T> {
  const key = createHash('sha256').update(version()).update(JSON.stringify(input)).digest('hex').slice(0, 32);
  const made = (inMemory.get(key) as Promise<T> | undefined) ?? fromDisk(key, make);
  inMemory.set(key, made);
  // A failure is not kept: the next build of a running server tries again.
  made.catch(() => inMemory.delete(key));
  return made;
}

async function fromDisk<T>(key: string, make: () => Promise<T>): Promise<T> {
  const file = join(CACHE, `${key}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as T;
  const made = await make();
  await mkdir(CACHE, { recursive: true });
  // Written aside and renamed, so that a broken-off build leaves no half file behind.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(made));
  await rename(`${file}.${process.pid}`, file);
  return made;
}

let known: string | undefined;

/** Changes whenever the code that draws, or the versions of what it uses, change. */
function version(): string {
  known ??= [
    ...SOURCES,
    resolve('node_modules/mermaid/package.json'),
    resolve('node_modules/elkjs/package.json'),
    resolve('node_modules/svgo/package.json'),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return known;
}
