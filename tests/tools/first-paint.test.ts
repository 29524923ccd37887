import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InlineScripts } from '../../src/tools/first-paint/inline-scripts.ts';
import { ModuleGraph } from '../../src/tools/first-paint/module-graph.ts';
import { namesIn, neededStyles, readSheet } from '../../src/tools/first-paint/needed-styles.ts';
import { arrangePage, type Site } from '../../src/tools/first-paint/page.ts';
import { policyFor } from '../../src/tools/first-paint/policy.ts';

const needed = (css: string, html: string) => neededStyles(readSheet(css), namesIn(html));
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the styles of a first paint', () => {
  const cases: [title: string, css: string, html: string, styles: string][] = [
    [
      'keeps what names a class of the page',
      '.a{color:red}.b{color:red}',
      '<p class="x a">',
      '.a{color:red}',
    ],
    ['keeps of a list what is there', '.a,.b,p{margin:0}', '<p class="b">', '.b,p{margin:0}'],
    ['wants every name of a selector', '.a>.b:first-child{margin:0}', '<p class="a">', ''],
    [
      'keeps what may be meant in :is and :not',
      ':is(.a,.b):not(.c)>p{margin:0}',
      '<p>',
      ':is(.a,.b):not(.c)>p{margin:0}',
    ],
    [
      'compares the value of an attribute',
      '[data-x="1"],[data-x=\'2\'],[data-x]{margin:0}',
      '<p data-x="2">',
      "[data-x='2'],[data-x]{margin:0}",
    ],
    ['keeps both themes', '[data-theme=dark] p{margin:0}', '<p>', '[data-theme=dark] p{margin:0}'],
    [
      'leaves a group away that is empty',
      '@media (width>=9px){.a{margin:0}}p{margin:0}',
      '<p>',
      'p{margin:0}',
    ],
    [
      'leaves paper and movements to later',
      '@media print{p{margin:0}}@keyframes a{to{opacity:0}}',
      '<p>',
      '',
    ],
    [
      'leaves what is touched to later',
      'p:hover,p:focus-visible,p:not(:hover){margin:0}',
      '<p>',
      'p:not(:hover){margin:0}',
    ],
    [
      'is not misled by brackets and signs in quotes',
      'p:before{content:"}{,"}.a{margin:0}',
      '<p>',
      'p:before{content:"}{,"}',
    ],
    [
      'leaves what is folded to later, but for the line that unfolds it',
      '.a{margin:0}.b{margin:0}.c{margin:0}.d{margin:0}',
      '<details><summary><b class="a"></b></summary><p class="b"></p><details><summary class="b"></summary></details></details><details open><p class="c"></p></details><p class="d">',
      '.a{margin:0}.c{margin:0}.d{margin:0}',
    ],
    [
      'takes no text of a data script for a page',
      '.a{margin:0}',
      '<script type="application/json">"<p class=\\"a\\">"</script>',
      '',
    ],
  ];
  for (const [title, css, html, styles] of cases) {
    test(title, () => expect(needed(css, html)).toBe(styles));
  }

  test('says the order of all layers first, also of those that it leaves empty', () => {
    const css = '@layer b{.x{margin:0}}@layer a,c;@layer c{p{margin:0}}';
    expect(needed(css, '<p>')).toBe('@layer b,a,c;@layer c{p{margin:0}}');
  });
});

test('the policy names what stands inside the page and the styles of others that it may hold, and nothing else', () => {
  const policy = "default-src 'self';script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old=';";
  const html =
    '<style>p{}</style><script>a()</script><script type="speculationrules">{}</script>' +
    '<script src="/x.js"></script><script type="application/json">{"a":1}</script>';
  expect(policyFor(policy, html, ['p{}', 'b{}'])).toBe(
    `default-src 'self';script-src 'self' ${hash('a()')} ${hash('{}')};` +
      `style-src 'self' ${hash('p{}')} ${hash('b{}')}`,
  );
});

const SCRIPTS = {
  'site.js': 'import{a}from"./shared.js";a();',
  'shared.js': 'export const a=()=>import("./later.js");',
  'later.js': 'import"./site.js";',
  'layout.js': 'import"./site.js";',
  'head.js': 'import"./progress.js";',
  'progress.js': 'import{a as b}from"./shared.js";b()',
  'reading.js': 'import"./site.js";import{a}from"./shared.js";export{a};',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-paint-'));
  for (const [file, text] of Object.entries(SCRIPTS)) await writeFile(join(folder, file), text);
});
afterAll(() => rm(folder, { recursive: true }));
const modules = () => new ModuleGraph((address) => join(folder, address.slice('/_/'.length)));

describe('the scripts of a page', () => {
  test('are named once: none that only imports others, none that another brings', async () => {
    const entries = await modules().entries(['/_/head.js', '/_/layout.js', '/_/reading.js']);
    expect(entries).toEqual(['/_/progress.js', '/_/reading.js']);
  });
  test('bring what they import, but not what they load later', async () => {
    expect(await modules().below(['/_/reading.js'])).toEqual(['/_/site.js', '/_/shared.js']);
  });
});

describe('a page', () => {
  const site: Site = {
    theme: 'theme()',
    styles: ['.a{margin:0}'],
    modules: new ModuleGraph((address) => join(folder, address.slice('/_/'.length))),
  };
  const page = (island = '') =>
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="description" content="甲>乙">' +
    '<title>甲</title><script src="/kb/theme.js" data-records="r"></script>' +
    `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-old=';style-src 'self'">` +
    '<link rel="stylesheet" href="/_/one.css"></head><body class="a">' +
    `${island}<script type="module" src="/_/layout.js"></script></body></html>` +
    '<script type="module" src="/_/reading.js"></script>';
  const SCRIPTS_LAST =
    '<link rel="modulepreload" href="/_/site.js"><link rel="modulepreload" href="/_/shared.js">' +
    '<script type="module" src="/_/reading.js"></script></body></html>';

  test('that carries its styles has policy, theme and styles first, and the stylesheets behind its text', async () => {
    const [script, style] = [hash('theme()'), hash('.a{margin:0}')];
    expect(await arrangePage(page(), site, '.a{margin:0}')).toBe(
      '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">' +
        `<meta http-equiv="content-security-policy" content="script-src 'self' ${script};style-src 'self' ${style}">` +
        '<title>甲</title><script data-records="r">theme()</script><style>.a{margin:0}</style>' +
        '<meta name="description" content="甲>乙"></head><body class="a">' +
        `<link rel="stylesheet" href="/_/one.css">${SCRIPTS_LAST}`,
    );
  });

  test('of another kind keeps its stylesheets in the head, and may hold a page that carries its styles', async () => {
    const style = hash('.a{margin:0}');
    expect(await arrangePage(page(), site)).toBe(
      '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">' +
        `<meta http-equiv="content-security-policy" content="script-src 'self';style-src 'self' ${style}">` +
        '<title>甲</title><link rel="stylesheet" href="/_/one.css">' +
        '<script src="/kb/theme.js" data-records="r"></script>' +
        `<meta name="description" content="甲>乙"></head><body class="a">${SCRIPTS_LAST}`,
    );
  });

  test('with a component asks for its script at once', async () => {
    const island =
      '<astro-island component-url="/_/progress.js" renderer-url="/_/shared.js" ssr></astro-island>';
    const arranged = await arrangePage(page(island), site);
    const head = arranged.slice(0, arranged.indexOf('</head>'));
    expect([...head.matchAll(/modulepreload" href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      '/_/progress.js',
      '/_/shared.js',
      '/_/site.js',
    ]);
  });

  test('without a head is refused', async () => {
    await expect(arrangePage('<p>', site)).rejects.toThrow('A page without head or body.');
  });
});

test('a script in a page is made small, and what is data stays as it was written', async () => {
  const scripts = new InlineScripts();
  const html =
    '<script>\n  {\n    // A comment.\n    const { a } = { a: 1 };\n    window.b = a;\n  }\n</script>' +
    '<script type="application/json">{ "a":  1 }</script><script src="/x.js"></script>' +
    '<script data-slug="x">\n  window.c = 2;\n</script>';
  expect(await scripts.minified(html)).toBe(
    '<script>{let{a:e}={a:1};window.b=e}</script>' +
      '<script type="application/json">{ "a":  1 }</script><script src="/x.js"></script>' +
      '<script data-slug="x">window.c=2;</script>',
  );
  await expect(scripts.minified('<script>const = 1</script>')).rejects.toThrow();
});
