/** Which styles a page loads: those of every page and those of its own kind, and none that it lacks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BASE, DIST, builtPages, html } from './built.ts';

interface Selector {
  text: string;
  /** What a page has where the selector finds something: classes, custom elements and data attributes. */
  names: string[];
}

/** The selectors of a stylesheet that name something. */
function selectorsOf(css: string): Selector[] {
  return [...css.matchAll(/([^{}]+)\{/g)]
    .flatMap((match) => match[1]!.split(/,(?![^(]*\))/))
    .map((text) => text.trim())
    .filter((text) => text.startsWith('.') || text.startsWith('['))
    .map((text) => ({ text, names: namesOf(text.replace(/:not\([^)]*\)/g, '')) }));
}

const namesOf = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)|\[(data-[\w-]+)|(?<![\w.[-])([a-z]+-[a-z-]+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3]!,
  );

const sheetsOf = (source: string) =>
  [...source.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1]!);

/** Everything on a page that a selector can name. */
function present(source: string): Set<string> {
  const classes = [...source.matchAll(/\sclass="([^"]+)"/g)].flatMap((match) => match[1]!.split(/\s+/));
  const others = [...source.matchAll(/<([a-z]+-[a-z-]+)|\s(data-[\w-]+)/g)];
  return new Set([...classes, ...others.map((match) => match[1] ?? match[2]!)]);
}

test('every page loads the styles of all pages and of its own kind, and has all that it needs @desktop @content', () => {
  const pages = builtPages().map((path) => ({ path, source: html(path) }));
  const sheets = new Map(
    [...new Set(pages.flatMap(({ source }) => sheetsOf(source)))].map((href) => [
      href,
      selectorsOf(readFileSync(join(DIST, href.slice(BASE.length)), 'utf8')),
    ]),
  );
  expect(sheets.size).toBeGreaterThan(5);
  const lacking = new Set<string>();
  for (const { path, source } of pages) {
    const own = sheetsOf(source);
    if (own.length > 2) lacking.add(`${path} loads ${own.length} stylesheets`);
    const loaded = new Set(own.flatMap((href) => sheets.get(href)!.map(({ text }) => text)));
    const here = present(source);
    for (const selectors of sheets.values())
      for (const { text, names } of selectors)
        if (!loaded.has(text) && names.length > 0 && names.every((name) => here.has(name)))
          lacking.add(`${text} on ${path.replace(/^procedures\/[^/]+/, 'procedures/…')}`);
  }
  expect([...lacking]).toEqual([]);
});
