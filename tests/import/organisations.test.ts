/** Files in the manners of twenty organisations: how much of what people would find in them is proposed. */
import { describe, expect, test } from 'vitest';
import { measure, type Measures } from '../../src/bench/import/measure.ts';
import type { Share } from '../../src/bench/import/share.ts';
import { readDocumentFile } from '../../src/import/document/read-file.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';
import { FIRST } from './organisations/first.ts';
import { FOURTH } from './organisations/fourth.ts';
import type { Organisation } from './organisations/organisation.ts';
import { SECOND } from './organisations/second.ts';
import { LAST, THIRD } from './organisations/third.ts';

async function imported({ name, file }: Organisation) {
  const document = await readDocumentFile(name.includes('.') ? name : `${name}.docx`, file);
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

/** Scraped texts are read less well: what is reached may not fall. */
const REACHED = { ...GOALS, entries: 0.83, 'steps F1': 0.78, doers: 0.93, 'decisions F1': 0.63 };
const REACHED_LAST = {
  ...GOALS,
  entries: 0.57,
  'steps F1': 0.53,
  doers: 0.14,
  limits: 0.87,
  'decisions F1': 0.9,
};

const both = (recall: number, precision: number): number => (2 * recall * precision) / (recall + precision);

/** What the first and only measurement gave. */
const REACHED_FOURTH = {
  ...GOALS,
  entries: 0.88,
  'steps F1': 0.76,
  doers: 0.52,
  limits: 0.9,
  'red lines': 0.89,
};

describe.each([
  ['the five that the readings were made with', FIRST, GOALS],
  ['the five that nobody looked at before', SECOND, GOALS],
  ['three that were collected', THIRD, REACHED],
  ['two that were collected, and measured when the readings were made', LAST, REACHED_LAST],
  ['five that were written when the readings were final', FOURTH, REACHED_FOURTH],
])('%s', (_, organisations, goals) => {
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
    const missed = Object.entries(goals).filter(
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
