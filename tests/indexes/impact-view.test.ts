// @vitest-environment jsdom
/** The page that asks for a name and lists what a change of it would touch. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { Impact } from '../../src/indexes/view/Impact.tsx';
import type { ImpactData } from '../../src/indexes/view/impact-data.ts';

const data: ImpactData = {
  subjects: [
    { kind: 'record', id: '入住登记表', name: '入住登记表' },
    { kind: 'record', id: '开通登记本', name: '开通登记本' },
    { kind: 'role', id: 'receptionist', name: '接待员' },
  ],
  touched: {
    'record:入住登记表': [{ slug: 'walk-in', kind: 'step', at: 'fill', line: 7, text: '填登记表' }],
  },
};

beforeEach(() => {
  document.body.innerHTML = '';
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(data))));
});

/** Opens the page at this query. */
const open = async (query: string) => {
  history.replaceState(null, '', `/authoring/impact/${query}`);
  const root = document.createElement('main');
  document.body.append(root);
  await act(() => render(h(Impact, {}), root));
  // What it fetches comes.
  await act(() => new Promise((done) => setTimeout(done, 20)));
};
const type = (value: string) =>
  act(() => {
    const field = document.querySelector('input')!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const said = () => document.querySelector('[role=status]')!.textContent;

it('lists what its address asks for', async () => {
  await open('?record=入住登记表');
  expect(document.querySelector('input')!.value).toBe('入住登记表');
  expect(document.querySelector('.impact-pages')!.textContent).toContain('填登记表');
});

it('says that there is nothing of that name where its address asks for what is not there', async () => {
  await open('?page=nope');
  expect(said()).toContain('没有叫「nope」的。');
});

it('writes what is looked up into the address, and takes it out again', async () => {
  await open('');
  await type('接待员');
  expect(location.search).toBe('?role=receptionist');
  await type('接待员们');
  expect(location.search).toBe('');
});

it('lists the names that hold what was typed, each as a link', async () => {
  await open('');
  await type('登记');
  expect(said()).toBe('名字里有这几个字的 2 个，选一个：');
  const links = [...document.querySelectorAll('a')].map((link) => [link.textContent, decodeURI(link.search)]);
  expect(links).toEqual([
    ['入住登记表', '?record=入住登记表'],
    ['开通登记本', '?record=开通登记本'],
  ]);
});

it('says how many names it lists where there are more', async () => {
  const names = Array.from({ length: 15 }, (_, n) => `登记表 ${n + 1}`);
  const subjects = names.map((name) => ({ kind: 'record', id: name, name }));
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ subjects, touched: {} }))));
  await open('');
  await type('登记');
  expect(said()).toBe('名字里有这几个字的 15 个，先列 12 个，多打几个字就能找到别的：');
  expect(document.querySelectorAll('a')).toHaveLength(12);
});

it('says only the beginning of a long name that nothing has', async () => {
  await open('');
  await type('长'.repeat(300));
  expect(said().length).toBeLessThan(60);
});
