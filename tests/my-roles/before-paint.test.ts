// @vitest-environment jsdom
/** What every page says of the jobs before its first paint, and later when another tab has changed them. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';

const NAME = 'zhaozhang:/:roles:mine';
const root = document.documentElement;
const post = () => [root.dataset.post, root.style.getPropertyValue('--post')];
const keep = (value: unknown, version = 1) => localStorage.setItem(NAME, JSON.stringify({ version, value }));

const theme = readFileSync('public/theme.js', 'utf8');

function openPage(): void {
  const script = { dataset: { records: 'zhaozhang:/:', former: 'zhaozhang:' } };
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script as unknown as HTMLScriptElement);
  new Function(theme)();
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  localStorage.clear();
  delete root.dataset.post;
  root.style.removeProperty('--post');
});

it('names the job that was chosen first, and how many more there are', () => {
  keep({ cashier: { value: '收银员', at: 2 }, receptionist: { value: '接待员', at: 1 } });
  openPage();
  expect(post()).toEqual(['mine', '"接待员 +1"']);
});

it.each([
  ['of a newer version', { receptionist: { value: '接待员', at: 1 } }, 9],
  ['that holds no name', { receptionist: { value: 5, at: 1 } }, 1],
])('says nothing of a record %s, as the page that asks for the job', (_, value, version) => {
  keep(value, version);
  openPage();
  expect(post()).toEqual([undefined, '']);
});

it('follows what another tab chooses and drops, and a page that was shown before', () => {
  openPage();
  keep({ receptionist: { value: '接待员', at: 1 } });
  dispatchEvent(new StorageEvent('storage'));
  expect(post()).toEqual(['mine', '"接待员"']);
  keep({ receptionist: { value: null, at: 2 } });
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(post()).toEqual(['none', '']);
});
