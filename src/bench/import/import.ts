/** Old documents that people have read against what the import proposes of them. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simplified } from '#language/search/variants.ts';
import { readText } from '../../import/document/read-text.ts';
import { importDocument } from '../../import/import-document.ts';
import { readPage } from '../../procedure/content/page.ts';
import { CONTENT } from '../../procedure/content/site/folder.ts';
import type { Table } from '../weigh.ts';
import { readExpected } from './expected.ts';
import { measure, type Measures } from './measure.ts';
import type { Share } from './share.ts';

const hundredths = (value: number): number => Math.round(value * 100) / 100;
const rate = ({ of, found }: Share): number => (of === 0 ? 1 : hundredths(found / of));

/** The harmonic mean of what was found of the expected, and what of the proposed was expected. */
function both(expected: Share, proposed: Share): number {
  const [recall, precision] = [expected, proposed].map(({ of, found }) => (of === 0 ? 0 : found / of));
  const sum = recall! + precision!;
  return sum === 0 ? 0 : hundredths((2 * recall! * precision!) / sum);
}

const row = (found: Measures) => ({
  entries: rate(found.entries),
  'entries held': rate(found.entriesHeld),
  'steps F1': both(found.steps, found.stepsProposed),
  doers: rate(found.doers),
  limits: rate(found.limits),
  records: rate(found.records),
  'decisions F1': both(found.decisions, found.decisionsProposed),
  'red lines': rate(found.redLines),
  'invented figures': found.inventedFigures.length,
  sentences: rate(found.sentences),
});

/** The entries of each page that people have made of them. */
const publishedPages = (): Promise<string[][]> =>
  Promise.all(
    globSync(`${CONTENT}/procedures/**/*.mdx`).map(async (file) => {
      const { matter } = readPage(file, await readFile(file, 'utf8'));
      return matter?.sources ?? [];
    }),
  );

/** @param folder holds `seeds/*.txt` and `inventory/seed-*.yaml` */
export async function importing(folder: string): Promise<Table> {
  const rows: [string, Measures][] = [];
  const published = await publishedPages();
  for (const file of globSync('inventory/seed-*.yaml', { cwd: folder }).sort()) {
    const expected = await readExpected(join(folder, file));
    const text = await readFile(join(folder, 'seeds', expected.seed), 'utf8');
    const document = readText(expected.seed, text);
    let count = 0;
    const imported = importDocument(document, {
      today: '2026-01-01',
      known: [],
      idOf: () => `x-${++count}`,
      standard: simplified,
    });
    const names = new Map(imported.roles.map(({ id, name }) => [id, name]));
    rows.push([
      expected.seed,
      measure(document, imported, expected.entries, (id) => names.get(id) ?? id, published),
    ]);
  }
  const all = rows.map(([, found]) => found).reduce(added);
  return new Map([...rows, ['all', all] as const].map(([name, found]) => [name, row(found)]));
}

function added(one: Measures, other: Measures): Measures {
  const sum = (key: keyof Measures) => {
    const [a, b] = [one[key] as Share, other[key] as Share];
    return { of: a.of + b.of, found: a.found + b.found };
  };
  return {
    entries: sum('entries'),
    entriesHeld: sum('entriesHeld'),
    steps: sum('steps'),
    stepsProposed: sum('stepsProposed'),
    doers: sum('doers'),
    limits: sum('limits'),
    records: sum('records'),
    decisions: sum('decisions'),
    decisionsProposed: sum('decisionsProposed'),
    redLines: sum('redLines'),
    sentences: sum('sentences'),
    inventedFigures: [...one.inventedFigures, ...other.inventedFigures],
    missed: [...one.missed, ...other.missed],
  };
}
