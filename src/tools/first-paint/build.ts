/** Rearranges the built pages so that they are painted early. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { minify } from 'vite';
import { InlineScripts } from './inline-scripts.ts';
import { ModuleGraph } from './module-graph.ts';
import { namesIn, neededStyles, readSheet } from './needed-styles.ts';
import { arrangePage, sheetsOf } from './page.ts';

/** The script of the theme, which no bundler sees: all pages wait for it, or have it inside. */
const THEME = 'theme.js';

/** The pages of procedures: what people come to from a poster or a message, with nothing kept yet. */
const STYLED = /^procedures\/[^/]+\/(?:(?:checklist|quiz)\/)?index\.html$/;
/** Reading pages: a question takes its flowchart out of them. */
const FETCHED = /^procedures\/[^/]+\/index\.html$/;

/**
 * Comes before whatever lists the files; says how many pages there are. Pages that are styled carry the styles of their
 * first paint inside: that makes each of them some 6 kB heavier, and spares it a way to the host and back.
 *
 * @param folder of the built site, which lives under `base`
 */
export async function arrangePages(folder: string, base: string): Promise<number> {
  const fileOf = (address: string) => join(folder, address.slice(base.length));
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const isOf = (kind: RegExp, page: string) => kind.test(page.split(sep).join('/'));
  const isStyled = (page: string) => isOf(STYLED, page);
  const styles = await stylesOf(
    pages.filter(isStyled).map((page) => join(folder, page)),
    fileOf,
  );
  const theme = await minifyTheme(join(folder, THEME));
  const taken = new Set<string>();
  for (const page of pages.filter((page) => isOf(FETCHED, page)))
    taken.add(styles.get(sheetsOf(await readFile(join(folder, page), 'utf8')).join()) ?? '');
  taken.delete('');
  const site = { theme, styles: [...taken], modules: new ModuleGraph(fileOf) };
  const scripts = new InlineScripts();
  for (const page of pages) {
    const file = join(folder, page);
    const html = await scripts.minified(await readFile(file, 'utf8'));
    const own = isStyled(page) ? styles.get(sheetsOf(html).join()) : undefined;
    await writeFile(file, await arrangePage(html, site, own));
  }
  return pages.length;
}

/**
 * By the stylesheets that they name, the styles of the first paint of all these pages together: the same for each, so
 * that one hash allows them.
 */
async function stylesOf(files: string[], fileOf: (address: string) => string): Promise<Map<string, string>> {
  const names = new Map<string, { sheets: string[]; names: Set<string> }>();
  for (const file of files) {
    const html = await readFile(file, 'utf8');
    const sheets = sheetsOf(html);
    const known = names.get(sheets.join()) ?? { sheets, names: new Set() };
    for (const name of namesIn(html)) known.names.add(name);
    names.set(sheets.join(), known);
  }
  const styles = new Map<string, string>();
  for (const [key, { sheets, names: here }] of names) {
    const texts = await Promise.all(sheets.map((address) => readFile(fileOf(address), 'utf8')));
    styles.set(key, neededStyles(readSheet(texts.join('')), here));
  }
  return styles;
}

async function minifyTheme(file: string): Promise<string> {
  const { code, errors } = await minify(THEME, await readFile(file, 'utf8'));
  if (errors.length > 0) throw errors[0];
  await writeFile(file, code);
  return code.trim();
}
