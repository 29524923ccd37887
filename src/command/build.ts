import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { siteMessages as say } from '#text/messages/command-line.ts';
import { TOLD } from '../procedure/content/loader.ts';
import { ENGINE } from '../procedure/content/site/folder.ts';
import { engineFor, isInstalled, KEPT } from './engine-copy.ts';

interface Built {
  /** Where the site goes. */
  out: string;
  /** The path that it lives under, `/` or `/kb/`. */
  base: string | undefined;
  /** Its address, which adds a sitemap. */
  site: string | undefined;
}

/** Builds the site of a folder of content; false where it cannot be, which has been told. */
export async function build(folder: string, { out, base, site }: Built): Promise<boolean> {
  const refused = await notToBeEmptied(folder, out);
  if (refused !== undefined) {
    console.error(refused);
    return false;
  }
  const root = await prepare(folder, { base, site });
  const astro = await import('astro');
  // Astro empties its folder first: what stands there stays until the new site is whole.
  const draft = join(root, '.cache', 'site', String(process.pid));
  try {
    await astro.build({ root, outDir: draft, force: true });
    await replaceWith(out, draft);
  } catch (error) {
    const { name, message } = error as Error;
    console.error(name === TOLD ? message : error);
    return false;
  } finally {
    for (const made of [draft, join(root, '.cache', 'server', String(process.pid))])
      await rm(made, { recursive: true, force: true });
  }
  console.log(say.built(relative('.', out) || '.'));
  return true;
}

/** Puts what stands in one folder in the place of what stands in another, which stays the same folder. */
async function replaceWith(folder: string, by: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  for (const name of await readdir(by)) {
    const [from, to] = [join(by, name), join(folder, name)];
    // On another disk it has to be copied.
    await rename(from, to).catch(() => cp(from, to, { recursive: true }));
  }
}

interface Served {
  port: number;
  /** Shows the site to other machines as well. */
  host: boolean;
}

/** Shows the site of a folder of content while it is written; it ends with the process. */
export async function dev(folder: string, { port, host }: Served): Promise<void> {
  const root = await prepare(folder, {});
  const astro = await import('astro');
  await astro.dev({ root, force: true, server: { port, host } });
  await new Promise(() => undefined);
}

/** The folder in which Astro works; what astro.config.mjs and the engine there are told. */
async function prepare(folder: string, { base, site }: Partial<Built>): Promise<string> {
  const root = await engineFor(folder, ENGINE);
  if (isInstalled(ENGINE)) process.env.DRAWINGS_DIR ??= join(await realpath(folder), KEPT, 'drawings');
  process.env.ENGINE_DIR = root;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  if (base !== undefined) process.env.BASE = base;
  if (site !== undefined) process.env.SITE = site;
  return root;
}

/** What a folder has that was built here, be it in part: a build may have been broken off. */
const SITE_PARTS = ['offline.json', '_astro', 'theme.js'];

/** The folder is emptied before the site is put there: so it must be one that holds a site, or nothing. */
async function notToBeEmptied(folder: string, out: string): Promise<string | undefined> {
  const within = relative(resolve(out), resolve(folder));
  if (within === '' || !within.startsWith('..')) return say.outHoldsContent(out);
  const names = await readdir(out).catch(() => []);
  if (names.length === 0 || SITE_PARTS.some((part) => existsSync(join(out, part)))) return undefined;
  return say.outHoldsOther(out);
}
