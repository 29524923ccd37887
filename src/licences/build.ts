/** Writes the licences of all that is shipped to browsers: `licenses.txt`, to which the foot of each page leads. */
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { LICENCES } from './model.ts';

/** What is shipped though no script imports it: the search and the data that it looks words up in. */
const BESIDE = ['pagefind', 'pinyin-pro', 'opencc-js'];

/** Collects the packages of which parts are in the scripts for browsers, and writes their licences. */
export function licences(): AstroIntegration {
  const folders = new Set<string>();
  let root = '';
  const collect = (): Plugin => ({
    name: 'licences',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = packageOf(id, root);
          if (folder) folders.add(folder);
        }
      }
    },
  });
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [collect()], worker: { plugins: () => [collect()] } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const name of BESIDE) folders.add(path.join(root, 'node_modules', name));
        const text = await textOf(root, [...folders]);
        await writeFile(path.join(fileURLToPath(dir), LICENCES), text);
        logger.info(`${folders.size} packages`);
      },
    },
  };
}

/** The folder of the package that a bundled module is part of; undefined for the project's own. */
export function packageOf(module: string, root: string): string | undefined {
  // The few helpers that the bundler adds are part of the bundler.
  if (/^\0rolldown\//.test(module)) return path.join(root, 'node_modules', 'rolldown');
  const file = module.replace(/[?#].*$/, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

/** The project's licence and those of the packages in these folders, by name. Throws for a package without one. */
export async function textOf(root: string, folders: string[]): Promise<string> {
  const parts = await Promise.all(
    folders.map(async (folder) => {
      const { name, version } = packageJson(folder);
      const texts = await licenceTexts(folder);
      if (texts.length === 0) throw new Error(`${name} ${version} is shipped but has no licence text.`);
      return { name, text: [`${name} ${version}`, ...texts].join('\n\n') };
    }),
  );
  parts.sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = await readFile(path.join(root, 'LICENSE'), 'utf8');
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  // The mark at the start has browsers read the text as UTF-8, whatever the host says.
  return `\uFEFF${[`${packageJson(root).name}\n\n${own.trim()}`, ...parts.map(({ text }) => text)].join(line)}\n`;
}

function packageJson(folder: string): { name: string; version: string } {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
}

/** The texts of the files, or of the files in folders, that are named after licences. */
async function licenceTexts(folder: string): Promise<string[]> {
  const named = (await readdir(folder)).filter((name) =>
    /^(licen[cs]es?|copying|notice|third[-_]party[-_]licen[cs]es)(\.|$)/i.test(name),
  );
  const texts = await Promise.all(
    named.sort().map(async (name) => {
      const file = path.join(folder, name);
      const inside = await readdir(file).catch(() => undefined); // undefined: no folder
      const files = inside ? inside.sort().map((one) => path.join(file, one)) : [file];
      return Promise.all(files.map((one) => readFile(one, 'utf8')));
    }),
  );
  return texts.flat().map((text) => text.replaceAll('\r\n', '\n').trim());
}
