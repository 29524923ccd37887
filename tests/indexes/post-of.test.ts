import { expect, it } from 'vitest';
import { domainsInstead, domainsOf } from '../../src/indexes/roles/job-domains.ts';
import { redLines } from '../../src/indexes/model/indexes.ts';
import { postOf } from '../../src/indexes/roles/post-of.ts';
import type { Role } from '../../src/procedure/model/vocabulary.ts';
import { page, section, step } from './pages.ts';

const role = (id: string, more: Partial<Role> = {}): Role => ({
  ...{ id, name: `叫${id}`, aliases: [], summary: '' },
  ...more,
});
const roles = [role('office'), role('clerk', { within: 'office' }), role('guard')];

const domains = ['hotel', 'shop'].map((id) => ({ id, name: `叫${id}`, summary: '' }));

const pages = [
  page('known', { roles: ['clerk'], redLines: ['不得吸烟'] }),
  page('other', { roles: ['guard'], steps: [step('watch', { by: ['guard'] })] }),
  page('shared', {
    roles: ['clerk', 'guard'],
    steps: [
      step('greet', {
        by: ['clerk'],
        limits: [{ text: '3 分钟内', within: 'PT3M' }],
        redLines: ['不得让客人久等'],
        items: [{ id: 'greet/1', text: '问好', line: 1 }],
      }),
      step('guard', { by: ['guard'], redLines: ['不得离岗'] }),
    ],
  }),
  page('read', { roles: ['clerk'], sections: [section('s')] }),
];

it('a job has its own pages first, and of a shared page only what is said of its own steps', () => {
  const post = postOf(roles[1]!, pages, roles, domains);
  expect(post.pages.map(({ slug, own, does }) => [slug, own, does])).toEqual([
    ['shared', true, true],
    ['known', false, false],
    ['read', false, false],
  ]);
  expect(post.redLines.map(({ text, slug, id }) => [text, slug, id])).toEqual([
    ['不得吸烟', 'known', undefined],
    ['不得让客人久等', 'shared', 'greet'],
  ]);
  expect(post.limits).toEqual([
    { text: '3 分钟内', name: '做greet', slug: 'shared', title: '规程shared', id: 'greet' },
  ]);
});

it('a page whose versions are on record bears no day of its last change: its changes are told by version', () => {
  const post = postOf(roles[1]!, pages, roles, domains, (slug) => slug === 'known');
  expect(post.pages.map(({ slug, updated }) => [slug, updated])).toEqual([
    ['shared', '2026-11-21'],
    ['known', undefined],
    ['read', '2026-11-21'],
  ]);
});

it('a department has what the jobs in it have', () => {
  const [office, clerk] = roles.slice(0, 2).map((one) => postOf(one, pages, roles, domains));
  expect({ ...office, id: 'clerk', name: '叫clerk' }).toEqual(clerk);
});

it('what is said of a whole department concerns each job in it, but is no lesson of theirs', () => {
  const all = [...pages, page('vip', { roles: ['office'], redLines: ['不得外传名单'] })];
  const clerk = postOf(roles[1]!, all, roles, domains);
  expect(clerk.pages.map(({ slug, own }) => [slug, own])).toContainEqual(['vip', false]);
  expect(clerk.redLines.map(({ text }) => text)).toContain('不得外传名单');
  expect(postOf(roles[2]!, all, roles, domains).pages.map(({ slug }) => slug)).toEqual(['other', 'shared']);
});

it('tells of the red lines of its domains where not all of them are its own', () => {
  const all = [
    page('rules', { roles: ['guard'], redLines: ['不得随意进入前台', '不得离岗'] }),
    page('greet', { steps: [step('greet', { by: ['clerk'] })] }),
    page('till', { domain: 'shop', redLines: ['不得私收现金'] }),
  ];
  const [, clerk, guard] = roles.map((one) => postOf(one, all, roles, domains));
  expect(clerk!.redLines.map(({ text }) => text)).toEqual(['不得私收现金']);
  expect(clerk!.domains).toEqual([{ id: 'hotel', name: '叫hotel', redLines: 2 }]);
  expect(guard!.domains).toEqual([]);
});

it('a job that a list has nothing for stands for its domains, where the list has something of them', () => {
  const all = [
    page('rules', { roles: ['guard'], redLines: ['不得离岗'] }),
    page('greet', { steps: [step('greet', { by: ['clerk'] })] }),
    page('sell', { domain: 'shop', roles: ['seller'] }),
  ];
  const jobs = [...roles, role('seller')];
  expect(domainsOf('clerk', all, jobs)).toEqual(['hotel']);
  expect(domainsOf('seller', all, jobs)).toEqual(['shop']);
  expect(domainsInstead(jobs, redLines(all), all, jobs)).toEqual({ office: ['hotel'], clerk: ['hotel'] });
});
