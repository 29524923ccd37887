/** Writes the service worker and the listing of what it may keep. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import { FALLBACK, LISTING, type Listing, WORKER } from './listing.ts';
import { digest, withVersion } from './integrity.ts';

/**
 * What nobody opens offline: the worker's own files, what other sites and machines read, hosts' settings, former
 * versions, what a change would touch; and what reads old documents, which is large and used where there is a network.
 */
const LEFT_OUT =
  /^(sw\.js|offline\.json|404\.html|_headers|robots\.txt|sitemap.*\.xml|changes\.xml|.*\.ics|social\.png|.*\.mmd|.*\.map|.*\.json|procedures\/[^/]+\/versions\/index\.html|authoring\/impact\/index\.html|_astro\/door-worker[.-].*)$/;
/** Data of the whole site, which pages ask for whatever they show. */
const SITE_DATA = /^(jobs|checklists|changed|recurring|remarks|team)\.json$/;
/** Other data that the site itself reads. */
const DATA = /^((pagefind|search|roles)\/|(authoring\/desk|procedures\/[^/]+\/changes)\.json$)/;
const isData = (file: string): boolean => SITE_DATA.test(file) || DATA.test(file);
/** Pictures of procedures: of all files below `_astro/` only they do not belong to the frame. */
const PICTURE = /^_astro\/[^/]+\.(avif|webp|png|jpe?g|gif|svg)$/;
/** What only the desk has, as astro.config.mjs names it, and what it knows of the site. */
const OF_DESK = /^(_astro\/(desk-|Desk\.|(draw|reading)-worker[.-]).*|authoring\/desk\.json)$/;
/** The pages for authors: whoever opens one has the desk from then on. */
const FOR_AUTHORS = /^authoring\//;
/** Besides home, the search, the message for pages that are not kept and data of the whole site, all scripts and styles. */
const FRAME = /^(|procedures\/|search\/|offline\/|_astro\/.*|theme\.js|favicon\.svg|manifest\.webmanifest)$/;
/** The address of a picture in a page. */
const SHOWN = /_astro\/[^"'&\s,]+/g;

/**
 * Makes the site in this folder, which lives under `base`, work offline. Comes after whatever else writes files.
 *
 * @param prefix what the name of the cache begins with
 */
export async function writeOffline(site: string, base: string, prefix: string): Promise<Listing> {
  const listing = await listSite(site);
  await writeFile(path.join(site, LISTING), JSON.stringify(listing));
  await writeFile(path.join(site, WORKER), await buildWorker(base, listing.version, prefix));
  return listing;
}

/** The listing of the site in this folder. */
export async function listSite(site: string): Promise<Listing> {
  const files: [path: string, hash: string][] = [];
  /** The addresses of pictures that a page names, which may be none of the site. */
  const shown: [path: string, pictures: string[]][] = [];
  let bytes = 0;
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    const file = path.relative(site, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!entry.isFile() || (LEFT_OUT.test(file) && !isData(file))) continue;
    const content = await readFile(path.join(site, file));
    const listed = file.replace(/(^|\/)index\.html$/, '$1');
    files.push([listed, await digest(content)]);
    if (file.endsWith('.html')) shown.push([listed, picturesIn(content.toString())]);
    bytes += await onTheWire(file, content);
  }
  const sorted = Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
  const frame = Object.keys(sorted).filter(
    (file) => (FRAME.test(file) || SITE_DATA.test(file)) && !PICTURE.test(file) && !OF_DESK.test(file),
  );
  if (!frame.includes(FALLBACK)) throw new Error(`${FALLBACK} is not in the built site.`);
  const ofDesk = Object.keys(sorted).filter((file) => OF_DESK.test(file));
  const listedPictures = shown.flatMap(([page, named]) => {
    const pictures = named.filter((file) => Object.hasOwn(sorted, file));
    if (FOR_AUTHORS.test(page)) pictures.push(...ofDesk);
    return pictures.length > 0 ? [[page, pictures] as const] : [];
  });
  const pictures = listedPictures.length > 0 ? Object.fromEntries(listedPictures) : undefined;
  return withVersion({ files: sorted, frame, pictures, bytes });
}

/** A copy of each address: a part of a text would keep all of it. */
const picturesIn = (html: string): string[] =>
  [...new Set(html.match(SHOWN))]
    .filter((file) => PICTURE.test(file))
    .map((file) => Buffer.from(file).toString())
    .sort();

const compress = promisify(brotliCompress);

/** Bytes as a host sends them: texts compressed, the rest as it is. */
async function onTheWire(file: string, content: Buffer): Promise<number> {
  if (!/\.(html|css|js|json|svg|txt|csv|webmanifest)$/.test(file)) return content.length;
  return (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })).length;
}

/** The service worker as one classic script, which every browser takes. */
export async function buildWorker(base: string, version: string, prefix: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      BASE: JSON.stringify(base),
      PREFIX: JSON.stringify(prefix),
      VERSION: JSON.stringify(version),
    },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./worker/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'offline',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The service worker was not built.');
  return output.output[0].code;
}
