import { existsSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { siteMessages as say } from '#text/messages/command-line.ts';
import { ENGINE } from '../../procedure/content/site/folder.ts';
import { isTold } from '../../syntax/told.ts';
import { inWords } from '../in-words.ts';
import { draftOf, removeDrafts, REPOSITORY } from './draft.ts';
import { engineFor, isInstalled, KEPT } from './engine-copy.ts';
import { finishAlone } from './finish-alone.ts';
import { inPlace, shown } from './in-place.ts';
import { takePlace } from './one-at-a-time.ts';
import { spareMemory } from './spare-memory.ts';

interface Built {
  /** Where the site goes. */
  out: string;
  /** The path that it lives under, `/` or `/kb/`. */
  base: string | undefined;
  /** Its address, which adds a sitemap. */
  site: string | undefined;
  /** Says also what the tools behind it say. */
  verbose?: boolean;
}

/** Builds the site of a folder of content; false where it cannot be, which has been told. */
export async function build(folder: string, { out, base, site, verbose = false }: Built): Promise<boolean> {
  const refused = unusable(folder) ?? wrongAddress(base, site) ?? (await notToBeEmptied(folder, out));
  if (refused !== undefined) {
    console.error(refused);
    return false;
  }
  const started = Date.now();
  try {
    const root = await prepare(folder, { base, site });
    const leave = await takePlace(join(root, '.cache', 'building'), (pid) => console.log(say.waiting(pid)));
    removeDrafts(root);
    return await inPlace({ root, out, leave }, async () => {
      console.log(say.building(shown(folder)));
      spareMemory();
      const astro = await import('astro');
      // Astro empties its folder first: what stands there stays until the new site is whole.
      const draft = draftOf(root, 'site');
      await astro.build({ root, outDir: draft, force: true, logLevel: verbose ? 'info' : 'error' });
      return finishAlone({ folder, root, draft, out, base: process.env.BASE, verbose, started });
    });
  } catch (error) {
    console.error(isTold(error) ? error.message : inWords(error));
    return false;
  }
}

interface Served {
  port: number;
  /** Shows the site to other machines as well. */
  host: boolean;
}

/** Shows the site of a folder of content while it is written; it ends with the process. False where it cannot be. */
export async function dev(folder: string, { port, host }: Served): Promise<boolean> {
  const refused = unusable(folder);
  if (refused !== undefined) {
    console.error(refused);
    return false;
  }
  const root = await prepare(folder, {});
  const astro = await import('astro');
  await astro.dev({ root, force: true, server: { port, host } });
  return new Promise(() => undefined);
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

/** The tools behind it take these signs in a path for the end of it. */
function unusable(folder: string): string | undefined {
  const sign = /[#?%]/.exec(resolve(folder))?.[0];
  return sign === undefined ? undefined : say.signInPath(resolve(folder), sign);
}

function wrongAddress(base: string | undefined, site: string | undefined): string | undefined {
  if (base !== undefined && /[:\s?#\\]/.test(base)) return say.badBase(base);
  const url = site === undefined ? undefined : URL.parse(site);
  if (site !== undefined && !/^https?:$/.test(url?.protocol ?? '')) return say.badSite(site);
  return undefined;
}

/** What a folder has that was built here, be it in part: a build may have been broken off. */
const SITE_PARTS = ['offline.json', '_astro', 'theme.js'];

/** The folder is emptied before the site is put there: so it must be one that holds a site, or nothing. */
async function notToBeEmptied(folder: string, out: string): Promise<string | undefined> {
  const within = relative(resolve(out), resolve(folder));
  if (within === '' || !within.startsWith('..')) return say.outHoldsContent(out);
  if (
    !(await stat(out).then(
      (found) => found.isDirectory(),
      () => true,
    ))
  )
    return say.outIsFile(out);
  if (!relative(resolve(folder, 'procedures'), resolve(out)).startsWith('..')) return say.outAmongPages(out);
  const names = (await readdir(out).catch(() => [])).filter((name) => name !== REPOSITORY);
  if (names.length === 0 || SITE_PARTS.some((part) => existsSync(join(out, part)))) return undefined;
  return say.outHoldsOther(out);
}
