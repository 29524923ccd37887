/** Reads the sources and the built files; no browser is needed. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BASE, builtPages, DIST, html, tags } from './built.ts';

/** What the scripts of the pages import, followed through the project's own files. */
function packages(): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (source: string, folder: string) => {
    const text = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*import type[^;]*;/gm, '');
    for (const [, from, called, bare] of text.matchAll(
      /\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm,
    )) {
      const target = (from ?? called ?? bare)!.replace(/\?.*$/, '');
      if (target === '#markdown') visit('src/procedure/source/markdown/remark.ts');
      // Astro hands on another package under this name, and adds nothing of its own.
      else if (target === 'astro/zod') found.add('zod');
      else if (/^(@[^/]+\/)?[\w]/.test(target)) found.add(/^(?:@[^/]+\/)?[^/]+/.exec(target)![0]);
      else if (/^\..*\.tsx?$/.test(target)) visit(join(folder, target));
    }
  };
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    follow(readFileSync(file, 'utf8'), dirname(file));
  };
  for (const file of globSync('src/**/*.astro')) {
    for (const [, script] of readFileSync(file, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)) {
      follow(script!, dirname(file));
    }
  }
  // What the lists to look up are made of is written at build time alone.
  for (const file of globSync('src/**/*.tsx')) if (!/look-ups/.test(file)) visit(file);
  return [...found].sort();
}

/** The file with the licence in a package's folder. */
const licenceFile = (name: string) =>
  readdirSync(join('node_modules', name)).find((file) => /^licen[cs]e/i.test(file))!;

test('every package that a page’s script imports stands in licenses.txt with its licence @desktop @base', () => {
  const text = readFileSync(join(DIST, 'licenses.txt'), 'utf8');
  const imported = packages();
  expect(imported).toEqual(expect.arrayContaining(['nanostores', 'preact', 'valibot']));
  for (const [name, licence] of [
    ...imported.map((name) => [name, licenceFile(name)] as const),
    ['pagefind', 'LICENSE/LICENSE'] as const,
    ['pinyin-pro', 'LICENSE'] as const,
    ['opencc-js', 'THIRD_PARTY_LICENSES.md'] as const,
  ]) {
    const folder = join('node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    expect(text).toContain(`\n${name} ${version}\n`);
    expect(text).toContain(readFileSync(join(folder, licence), 'utf8').replaceAll('\r\n', '\n').trim());
  }
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
});

test('the foot of every page leads to the licences, which are kept offline too @desktop @base @content', () => {
  const without = builtPages().filter(
    (path) => !tags(html(path)).some(({ attributes }) => attributes.get('href') === `${BASE}licenses.txt`),
  );
  expect(without).toEqual([]);
  const { files } = JSON.parse(readFileSync(join(DIST, 'offline.json'), 'utf8')) as { files: object };
  expect(Object.keys(files)).toContain('licenses.txt');
});
