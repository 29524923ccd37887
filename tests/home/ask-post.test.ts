// @vitest-environment jsdom
/** The question for the job where presses come before its code, and where the list of jobs does not come. */
import { beforeEach, expect, it, vi } from 'vitest';

const PAGE = `<main id="main" tabindex="-1"></main><ask-post>
  <input type="search" />
  <ul>
    <li data-offered><button aria-pressed="false" data-role="receptionist">接待员</button></li>
    <li data-offered><button aria-pressed="false" data-role="cashier">收银员</button></li>
  </ul>
  <p data-said></p><button data-again hidden></button>
  <button data-done hidden></button><button data-later></button>
</ask-post>`;
const JOBS = [
  ['cashier', '收银员', '收银员shouyinyuan syy'],
  ['receptionist', '接待员', '接待员jiedaiyuan jdy'],
];
const one = (selector: string) => document.querySelector<HTMLElement>(`ask-post ${selector}`)!;
const kept = () =>
  Object.keys(JSON.parse(localStorage.getItem('zhaozhang:/:roles:mine') ?? '{}').value ?? {});
const type = (text: string) => {
  const field = document.querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
};
const shown = () =>
  [...document.querySelectorAll('li')].filter(({ hidden }) => !hidden).map((li) => li.textContent);

beforeEach(async () => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await import('../../src/home/ask/ask-post.ts');
  dispatchEvent(new StorageEvent('storage'));
});

const arrive = (pressed: string) => {
  const page = new DOMParser().parseFromString(PAGE, 'text/html');
  // As the script in AskPost.astro leaves it.
  page.querySelector(pressed)?.setAttribute('aria-pressed', 'true');
  document.body.append(...page.body.childNodes);
};

it('takes up a job that was pressed before its code had come', () => {
  arrive('[data-role=cashier]');
  expect(kept()).toEqual(['cashier']);
  expect(one('[data-role=cashier]').getAttribute('aria-pressed')).toBe('true');
  expect(one('[data-done]').hidden).toBe(false);
});

it('takes up 先看看 that was pressed before its code had come', () => {
  arrive('[data-later]');
  expect(kept()).toEqual(['']);
});

it('says that the jobs did not come, keeps those that are offered, and finds them once the network is back', async () => {
  arrive('none');
  type('syy');
  await vi.waitFor(() => expect(one('[data-said]').textContent).toBe('没有网络，岗位没有取到。'));
  expect(one('[data-again]').hidden).toBe(false);
  expect(shown()).toEqual(['接待员', '收银员']);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(JOBS)));
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(one('[data-said]').textContent).toBe('找到 1 个岗位'));
  expect(one('[data-again]').hidden).toBe(true);
  expect(shown()).toEqual(['收银员']);
});

it('leaves the jobs that are offered in their places once nothing is looked for any more', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(JOBS)));
  arrive('none');
  type('jdy');
  await vi.waitFor(() => expect(shown()).toEqual(['接待员']));
  type('');
  await vi.waitFor(() => expect(shown()).toEqual(['接待员', '收银员']));
});
