/** What is so of the content of this site. */
import { describe, expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { readContent, today } from '../../src/procedure/content/content.ts';
import { procedureOf } from '../../src/procedure/content/page.ts';
import { concerned } from '../../src/procedure/model/vocabulary.ts';
import { format } from '../../src/syntax/diagnostic.ts';

const { pages, vocabulary, diagnostics } = await readContent('content', today(), checkMermaid);

describe('the content of this site', () => {
  test('has no errors and no warnings', async () => {
    expect(diagnostics.filter(({ rule }) => rule !== 'review-due').map(format)).toEqual([]);
  });

  test('has a page for each of the 226 entries of the source documents, and no page without one', async () => {
    expect(vocabulary.sources).toHaveLength(226);
    expect(new Set(vocabulary.sources.map(({ document }) => document)).size).toBe(5);
    const used = new Set(pages.flatMap(({ matter }) => matter!.sources));
    expect(vocabulary.sources.filter(({ id }) => !used.has(id))).toEqual([]);
    expect(pages.filter(({ matter }) => matter!.sources.length === 0)).toEqual([]);
  });
});

const procedures = pages.flatMap((page) =>
  page.matter ? [procedureOf({ ...page, matter: page.matter })] : [],
);

/** The domains of the pages that somebody with this job is shown as theirs. */
const domainsOf = (id: string) => [
  ...new Set(
    procedures
      .filter((page) => concerned(page.roles, vocabulary.roles).includes(id))
      .map((page) => page.domain)
      .sort(),
  ),
];

test.each([
  ['receptionist', ['hotel-front-office']],
  ['front-desk-staff', ['client-reception']],
  ['supplier', ['renovation-site']],
  ['outsourcing-provider', ['outsourcing']],
  ['hospital-dept-head', ['public-service']],
  ['service-agent', ['customer-service', 'service-encounter']],
  ['customer-service-specialist', ['auto-repair']],
  ['project-lead', ['human-resources']],
  ['consulting-project-lead', ['consulting']],
  ['inspection-project-lead', ['engineering']],
  ['security-guard', ['auto-repair']],
  ['patrol-guard', ['property-management']],
])('%s has pages of one trade only', (id, domains) => {
  expect(domainsOf(id)).toEqual(domains);
});
