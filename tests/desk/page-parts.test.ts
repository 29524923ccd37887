/** A page while it is written is the page that is built of it. */
import { globSync, readFileSync } from 'node:fs';
import { Fragment, h, type ComponentType } from 'preact';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import { mdxToJs, type MdxToJsResult } from 'satteri';
import { expect, test } from 'vitest';
import { pagePart } from '../../src/desk/preview/page-part.ts';
import { pageParts } from '../../src/desk/preview/page-parts.ts';
import { procedureOf, readPage } from '../../src/procedure/content/page.ts';
import { splitSource } from '../../src/procedure/source/split-source.ts';
import { FEATURES } from '../../src/procedure/source/markdown/satteri.ts';
import { components } from '../../src/procedure/view/mdx/components.ts';
import { procedurePlugin } from '../../src/procedure/view/mdx/markdown-plugin.ts';

type Components = Record<string, ComponentType<never>>;

/** As the build renders it, with the same components. */
async function built(body: string, all: Components): Promise<string> {
  const options = { mdastPlugins: [procedurePlugin], features: FEATURES, outputFormat: 'function-body' };
  const { code } = mdxToJs(body, options as never) as MdxToJsResult;
  const run = new Function(code) as (runtime: object) => {
    default: ComponentType<{ components: Components }>;
  };
  return render(h(run({ Fragment, jsx, jsxs }).default, { components: all }));
}

const plain = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><').trim();

test.each(globSync('tests/handbook/procedures/**/*.mdx'))('%s', async (file) => {
  const text = readFileSync(file, 'utf8');
  const page = readPage(file, text);
  const all = {
    ...components(() => ({
      procedure: procedureOf(page as never),
      roleName: (id) => id,
      whom: undefined,
      pageTitle: (slug) => slug,
      added: () => [],
      times: () => [],
      recordPath: () => undefined,
    })),
    Diagram: ({ code }: { code: string }) => h('pre', null, code),
  } as unknown as Components;
  const shown = pageParts(text)
    .map((part) => render(pagePart(part, all)))
    .join('');
  expect(plain(shown)).toBe(plain(await built(splitSource(text).body, all)));
});
