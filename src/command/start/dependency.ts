/** How a new folder comes by the engine that made it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { versionOf } from '../site/engine-copy.ts';

export interface Dependency {
  /** What stands in `dependencies`. */
  spec: string;
  /** The packed engine, which the folder then needs beside it. */
  archive?: string;
}

/** As whoever installed this engine named it: a version, an address, or a packed file. */
export function dependencyOn(engine: string): Dependency {
  const modules = `${sep}node_modules${sep}`;
  const [project] = resolve(engine).split(modules);
  const file = join(project!, 'package.json');
  const spec = resolve(engine).includes(modules) && existsSync(file) ? specIn(file) : undefined;
  const packed = /^file:(.+\.tgz)$/.exec(spec ?? '')?.[1];
  if (packed === undefined) return { spec: spec && !spec.startsWith('file:') ? spec : versionOf(engine) };
  const archive = resolve(dirname(file), packed);
  if (!existsSync(archive)) return { spec: versionOf(engine) };
  return { spec: `file:${archive.split(sep).at(-1)!}`, archive };
}

function specIn(file: string): string | undefined {
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies?: { zhaozhang?: string };
  };
  return dependencies?.zhaozhang;
}
