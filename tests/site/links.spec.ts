/** Reads the built files; no browser is needed. */
import { expect, test } from '@playwright/test';
import { BASE, builtPages, html, isServed, tags } from './built.ts';

const pages = builtPages();
const parsed = new Map(pages.map((path) => [path, tags(html(path))]));
const ids = new Map(
  [...parsed].map(([path, all]) => [
    path,
    all.flatMap(({ attributes }) => (attributes.has('id') ? [attributes.get('id')!] : [])),
  ]),
);

test('every link, picture, script and style of every page is there, with its anchor @desktop @base @content', () => {
  const broken = new Map<string, Set<string>>();
  for (const [page, all] of parsed) {
    const here = new URL(page, `http://site${BASE}`);
    for (const { name, attributes } of all) {
      const targets = [attributes.get('href'), attributes.get('src'), attributes.get('action')];
      for (const target of targets.filter((value) => value !== undefined)) {
        const problem = broke(new URL(target, here));
        const what = `<${name}> ${target}: ${problem}`;
        if (problem) broken.set(what, new Set(broken.get(what)).add(page || 'home'));
      }
    }
  }
  expect(
    [...broken].map(([what, from]) => `${what}, from ${from.size} pages, first ${[...from][0]}`),
  ).toEqual([]);
});

function broke(target: URL): string | undefined {
  if (target.hostname !== 'site') return target.protocol === 'http:' ? 'not over https' : undefined;
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(BASE)) return `outside ${BASE}`;
  const inner = path.slice(BASE.length);
  if (!isServed(inner)) return isServed(`${inner}/`) ? 'lacks its slash' : 'not there';
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor && ids.has(inner) && !ids.get(inner)!.includes(anchor) ? 'no such anchor' : undefined;
}

test('no page uses an id twice @desktop @base @content', () => {
  const twice = [...ids].flatMap(([page, all]) =>
    all.filter((id, index) => all.indexOf(id) < index).map((id) => `${page}: ${id}`),
  );
  expect(twice).toEqual([]);
});

test('no page carries what the content security policy refuses @desktop @base @content', () => {
  const refused = [...parsed].flatMap(([page, all]) =>
    all.flatMap(({ name, attributes }) =>
      [...attributes.keys()]
        .filter((key) => key === 'style' || /^on[a-z]+$/.test(key))
        .map((key) => `${page}: <${name} ${key}>`),
    ),
  );
  expect(refused).toEqual([]);
});

test('every page has a title of its own, a description, one heading and the policy @desktop @base @content', () => {
  const titles = pages.map((page) => /<title>([^<]+)<\/title>/.exec(html(page))?.[1] ?? '');
  expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  for (const [page, all] of parsed) {
    const meta = (key: string, value: string) =>
      all.some(({ name, attributes }) => name === 'meta' && attributes.get(key)?.toLowerCase() === value);
    expect.soft(all.filter(({ name }) => name === 'h1').length, `h1 of ${page}`).toBe(1);
    expect.soft(meta('name', 'description'), `description of ${page}`).toBe(true);
    expect.soft(meta('http-equiv', 'content-security-policy'), `policy of ${page}`).toBe(true);
    expect.soft(all.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe('zh-CN');
  }
});
