import { expect, it } from 'vitest';
import { recordsOf, termsOn } from '../../src/indexes/roles/role-facts.ts';
import type { Role } from '../../src/procedure/model/vocabulary.ts';
import { page, step } from './pages.ts';

const role = (id: string, within?: string): Role => ({
  ...{ id, name: id, aliases: [], summary: '' },
  within,
});
const roles = [role('office'), role('clerk', 'office'), role('guard')];
const pages = [
  page('in', {
    roles: ['clerk', 'guard'],
    steps: [
      step('watch', { by: ['guard'], records: ['值班表', '登记表'] }),
      step('greet', {
        by: ['clerk'],
        records: ['《登记表》'],
        items: [{ id: 'greet/1', text: '问散客要不要 OTA 价', line: 1 }],
        redLines: ['不得拒收押金'],
      }),
    ],
  }),
  page('out', { domain: 'property', roles: ['clerk'], title: '退押金' }),
];

it('a job has the records of its own steps, each with the first of these, and so has its department', () => {
  const own = [{ text: '登记表', slug: 'in', title: '规程in · 做greet', id: 'greet' }];
  expect(recordsOf('clerk', pages, roles)).toEqual(own);
  expect(recordsOf('office', pages, roles)).toEqual(own);
  expect(recordsOf('guard', pages, roles).map(({ text }) => text)).toEqual(['值班表', '登记表']);
});

it('a job’s terms are those that are met on its pages, each once, of the page’s own domain or of all', () => {
  const term = (term: string, domain?: string) => ({ term, aliases: [], meaning: `${term}是……`, domain });
  const glossary = [term('押金'), term('散客', 'hotel'), term('OTA', 'property'), term('团队', 'hotel')];
  expect(termsOn(pages, glossary).map(({ term }) => term)).toEqual(['散客', '押金']);
});
