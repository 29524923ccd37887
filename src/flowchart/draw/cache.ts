/** Drawings that an earlier build, or an earlier page of this one, has made. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FOLDER = resolve('.cache/flowchart');
/** Files whose change makes every cached drawing stale. */
const SOURCES = globSync('src/flowchart/{graph,shapes,layout,other-diagrams,draw}/*.ts').sort();

const inMemory = new Map<string, Promise<unknown>>();

/** What `make` gives, kept under the hash of its input and of the code that draws. */
export function cached<T>(input: unknown, make: () => Promise<T>): Promise<T> {
  const key = createHash('sha256').update(version()).update(JSON.stringify(input)).digest('hex').slice(0, 32);
  const made = (inMemory.get(key) as Promise<T> | undefined) ?? fromDisk(key, make);
  inMemory.set(key, made);
  // A failure is not kept: the next build of a running server tries again.
  made.catch(() => inMemory.delete(key));
  return made;
}

async function fromDisk<T>(key: string, make: () => Promise<T>): Promise<T> {
  const file = join(FOLDER, `${key}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as T;
  const made = await make();
  await mkdir(FOLDER, { recursive: true });
  // Written aside and renamed, so that a broken-off build leaves no half file behind.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(made));
  await rename(`${file}.${process.pid}`, file);
  return made;
}

let knownVersion: string | undefined;

/** Changes whenever the code that draws, or the versions of what it uses, change. */
function version(): string {
  knownVersion ??= [
    ...SOURCES,
    resolve('node_modules/mermaid/package.json'),
    resolve('node_modules/elkjs/package.json'),
    resolve('node_modules/svgo/package.json'),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return knownVersion;
}
