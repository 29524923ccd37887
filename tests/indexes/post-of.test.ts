import { expect, it } from 'vitest';
import { postOf } from '../../src/indexes/roles/post-of.ts';
import type { Role } from '../../src/procedure/model/vocabulary.ts';
import { page, section, step } from './pages.ts';

const role = (id: string, more: Partial<Role> = {}): Role => ({
  ...{ id, name: `叫${id}`, aliases: [], summary: '' },
  ...more,
});
const roles = [role('office'), role('clerk', { within: 'office' }), role('guard')];

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
  const post = postOf(roles[1]!, pages, roles);
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

it('a department has what the jobs in it have', () => {
  const [office, clerk] = roles.slice(0, 2).map((one) => postOf(one, pages, roles));
  expect({ ...office, id: 'clerk', name: '叫clerk' }).toEqual(clerk);
});
