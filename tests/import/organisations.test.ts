/** Word files in the manners of ten organisations: how much of what people would find in them is proposed. */
import { describe, expect, test } from 'vitest';
import { measure, type Measures } from '../../src/bench/import/measure.ts';
import type { Share } from '../../src/bench/import/share.ts';
import { readDocumentFile } from '../../src/import/document/read-file.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';
import { FIRST } from './organisations/first.ts';
import type { Organisation } from './organisations/organisation.ts';
import { SECOND } from './organisations/second.ts';

async function imported({ name, file }: Organisation) {
  const document = await readDocumentFile(`${name}.docx`, file);
  if ('problem' in document) throw new Error(document.problem);
  let count = 0;
  return {
    document,
    read: importDocument(document, { today: '2026-11-29', known: [], idOf: () => `x${++count}` }),
  };
}

async function measured(organisation: Organisation): Promise<Measures> {
  const { document, read } = await imported(organisation);
  const names = new Map(read.roles.map(({ id, name }) => [id, name]));
  return measure(document, read, organisation.entries, (id) => names.get(id) ?? id);
}

/** Which part of all that people would find. */
function shareOf(all: Measures[], key: keyof Measures): number {
  const shares = all.map((one) => one[key] as Share);
  const [of, found] = [
    shares.reduce((sum, one) => sum + one.of, 0),
    shares.reduce((sum, one) => sum + one.found, 0),
  ];
  return of === 0 ? 1 : Math.round((found / of) * 100) / 100;
}

/** What the import has to reach. */
const GOALS = {
  entries: 0.9,
  'steps F1': 0.8,
  doers: 0.75,
  limits: 0.98,
  records: 0.98,
  'decisions F1': 0.6,
  'red lines': 0.95,
  sentences: 1,
};

const both = (recall: number, precision: number): number => (2 * recall * precision) / (recall + precision);

describe.each([
  ['that the readings were made with', FIRST],
  ['that nobody looked at before', SECOND],
])('the five %s', (_, organisations) => {
  test('are found in them as people find them', async () => {
    const all = await Promise.all(organisations.map(measured));
    const reached = {
      entries: shareOf(all, 'entries'),
      'steps F1': both(shareOf(all, 'steps'), shareOf(all, 'stepsProposed')),
      doers: shareOf(all, 'doers'),
      limits: shareOf(all, 'limits'),
      records: shareOf(all, 'records'),
      'decisions F1': both(shareOf(all, 'decisions'), shareOf(all, 'decisionsProposed')),
      'red lines': shareOf(all, 'redLines'),
      sentences: shareOf(all, 'sentences'),
    };
    const missed = Object.entries(GOALS).filter(
      ([name, goal]) => reached[name as keyof typeof reached] < goal,
    );
    expect(missed, JSON.stringify(reached)).toEqual([]);
    expect(all.flatMap(({ inventedFigures }) => inventedFigures)).toEqual([]);
  });

  test('become pages that can be read', async () => {
    for (const organisation of organisations) {
      const { read } = await imported(organisation);
      for (const { draft } of read.proposals) {
        const { findings } = readPage(`${draft.slug}.mdx`, writeDraft(draft));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }
  });
});
