/** Drawings that an earlier build, or an earlier page of this one, has made. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join, resolve } from 'node:path';
import { ENGINE } from '../../procedure/content/site/folder.ts';

/** `DRAWINGS_DIR` names another folder, for measurements and tests. */
const FOLDER = resolve(process.env.DRAWINGS_DIR ?? join(ENGINE, '.cache/flowchart'));
/** Files whose change makes every cached drawing stale. */
const SOURCES = globSync('src/flowchart/{graph,shapes,layout,other-diagrams,draw}/**/*.ts', { cwd: ENGINE })
  .sort()
  .map((file) => join(ENGINE, file));

/** What is being made or read. What is there stays on the disk alone: the drawings of a large site are many. */
const underWay = new Map<string, Promise<unknown>>();

/** What `make` gives, kept under the hash of its input and of the code that draws. */
export function cached<T>(input: unknown, make: () => Promise<T>): Promise<T> {
  const key = createHash('sha256').update(version()).update(JSON.stringify(input)).digest('hex').slice(0, 32);
  const before = underWay.get(key) as Promise<T> | undefined;
  if (before) return before;
  const made = fromDisk(key, make);
  underWay.set(key, made);
  const forget = () => underWay.delete(key);
  made.then(forget, forget);
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
    ...['mermaid', 'elkjs', 'svgo'].map((name) => findPackageJSON(name, resolve(ENGINE, 'package.json'))!),
  ]
    .reduce((hash, file) => hash.update(readFileSync(file, 'utf8')).update('\n'), createHash('sha256'))
    .digest('hex');
  return knownVersion;
}
