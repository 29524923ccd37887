/** The engine where Vite and Node take it for a project: not below node_modules. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { isLiving } from './living.ts';

/** What a folder of content keeps of the engine, beside the pages. Deleting it costs the next build its drawings. */
export const KEPT = '.zhaozhang';

/** What Astro needs of the package. */
const PARTS = ['package.json', 'LICENSE', 'astro.config.mjs', 'tsconfig.json', 'public', 'src'];

export const isInstalled = (engine: string): boolean => resolve(engine).split(sep).includes('node_modules');

/**
 * The folder in which Astro is to work for the content of a folder: the engine itself in its own repository, else a copy
 * of it beside the content, made once for each version.
 */
export async function engineFor(folder: string, engine: string): Promise<string> {
  if (!isInstalled(engine)) return resolve(engine);
  const kept = join(await realpath(folder), KEPT);
  const name = `engine-${versionOf(engine)}-${digest(engine)}`;
  const copy = join(kept, name);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await writeFile(join(kept, '.gitignore'), '*\n');
    for (const part of PARTS) await cp(join(engine, part), join(draft, part), { recursive: true });
    await linkDependencies(engine, join(draft, 'node_modules'));
    // Another command may have been as quick: then its copy is as good.
    await rename(draft, copy).catch((error: unknown) => {
      if (!existsSync(copy)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  for (const other of await readdir(kept))
    if (other.startsWith('engine-') && other !== name && !isBeingMade(other))
      await rm(join(kept, other), { recursive: true, force: true });
  return copy;
}

/** A draft of another command that still runs. */
function isBeingMade(name: string): boolean {
  const pid = /\.(\d+)$/.exec(name)?.[1];
  return pid !== undefined && isLiving(Number(pid));
}

/** Links each package that the engine names to where Node finds it from there, in whatever way it was installed. */
async function linkDependencies(engine: string, into: string): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const from = await realpath(engine);
  for (const name of Object.keys(dependencies)) {
    const found = packageFrom(from, name);
    if (found === undefined) throw new Error(`${name} is not installed beside ${from}.`);
    await mkdir(dirname(join(into, name)), { recursive: true });
    await symlink(await realpath(found), join(into, name), 'junction');
  }
}

function packageFrom(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, 'node_modules', name);
    if (existsSync(found)) return found;
    if (at === dirname(at)) return undefined;
  }
}

export const versionOf = (engine: string): string =>
  (JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as { version: string }).version;

/** Another one of the same version, as while the engine is worked on, is another copy. */
function digest(engine: string): string {
  const hash = createHash('sha256').update(resolve(engine));
  const files = globSync(['*.{json,mjs}', '{src,public}/**/*.*'], { cwd: engine });
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(engine, file)));
  return hash.digest('hex').slice(0, 12);
}
