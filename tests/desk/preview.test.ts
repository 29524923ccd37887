// @vitest-environment jsdom
import { h, render } from 'preact';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import Preview from '../../src/desk/preview/Preview.tsx';
import { Page } from '../../src/desk/preview/Page.tsx';
import { pageParts } from '../../src/desk/preview/page-parts.ts';
import { procedureOf, readPage } from '../../src/procedure/content/page.ts';

// As in a browser.
vi.mock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));

const FILE = 'tests/handbook/procedures/store/lift-trapped.mdx';
const source = readFileSync(FILE, 'utf8');

function bodyOf(text: string): string[] | null {
  try {
    return pageParts(text);
  } catch {
    return null;
  }
}

function show(text: string, at: HTMLElement): void {
  const procedure = procedureOf(readPage(FILE, text) as never);
  const page = {
    ...{ procedure, roleName: (id: string) => id, whom: undefined, pageTitle: (slug: string) => slug },
    ...{ added: () => [], times: () => [], recordPath: () => undefined },
  };
  render(h(Page, { body: bodyOf(text), page, pictureUrl: (name) => `/pictures/${name.slice(2)}` }), at);
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

const LISTS = { domains: [], roles: [], sources: [], glossary: [], records: [] };

/** The preview of so many steps with so many items each. */
async function showSteps(count: number, each: number): Promise<string> {
  const steps = Array.from(
    { length: count },
    (_, at) => `<Step id="s${at}" name="第 ${at} 步">\n\n${'- [ ] 看一眼\n'.repeat(each)}\n</Step>`,
  );
  const text = `---\ntitle: 长\n---\n\n${steps.join('\n\n')}\n`;
  const page = readPage('long.mdx', text);
  const data = { vocabulary: LISTS, pages: [], withoutQuiz: false };
  const room = { shown: 'read', room: 330, pictureUrl: () => undefined, roles: [], data } as const;
  render(h(Preview, { ...room, page, body: pageParts(text) }), document.body);
  await rendered();
  return document.body.textContent;
}

test('of a page of many items nothing is shown until it is asked for, of one with too many steps nothing at all', async () => {
  expect(await showSteps(2, 3)).toContain('第 1 步');
  expect(await showSteps(201, 1)).toContain('超过 200 步');
  expect(document.querySelectorAll('.step-name, button')).toHaveLength(0);
  expect(await showSteps(100, 11)).toContain('这一页有 1100 条');
  expect(document.querySelectorAll('.step-name')).toHaveLength(0);
  document.querySelector('button')!.click();
  await rendered();
  expect(document.querySelectorAll('.step-name')).toHaveLength(100);
});
