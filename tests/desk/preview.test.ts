// @vitest-environment jsdom
import { h, render } from 'preact';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { Page } from '../../src/desk/preview/Page.tsx';
import { procedureOf, readPage } from '../../src/procedure/content/page.ts';

// As in a browser.
vi.mock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));

const FILE = 'tests/handbook/procedures/store/lift-trapped.mdx';
const source = readFileSync(FILE, 'utf8');

function show(text: string, at: HTMLElement): void {
  const procedure = procedureOf(readPage(FILE, text) as never);
  const page = {
    ...{ procedure, roleName: (id: string) => id, whom: undefined, pageTitle: (slug: string) => slug },
    ...{ added: () => [], times: () => [], recordPath: () => undefined },
  };
  render(h(Page, { text, page, pictureUrl: (name) => `/pictures/${name.slice(2)}` }), at);
}

const rendered = () => new Promise((done) => setTimeout(done, 300));

test('a page is shown with its steps, items and pictures', () => {
  show(source, document.body);
  expect([...document.querySelectorAll('.step-name')].map((name) => name.textContent)).toContain(
    '盘车到平层',
  );
  expect(document.querySelectorAll('.item')).not.toHaveLength(0);
  expect(document.querySelector('img')!.getAttribute('src')).toBe('/pictures/button.png');
});

test('what cannot be read is told, and the page comes back once it is mended', async () => {
  show(source, document.body);
  show(source.replace('</Step>', ''), document.body);
  await rendered();
  expect(document.body.textContent).toContain('正文有一处读不懂');
  show(source, document.body);
  await rendered();
  expect(document.body.textContent).not.toContain('正文有一处读不懂');
  expect(document.querySelectorAll('.step-name')).not.toHaveLength(0);
});
