/**
 * What other programs may rely on: the fields of a page's JSON, written out. Whoever adds one adds it here, raises
 * the schema in export-json.ts by a minor version, and tells of it in README.md and README.zh-CN.md.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { single } from '../../src/indexes/model/export-json.ts';
import { procedureOf } from '../../src/procedure/content/page.ts';
import { readContent } from '../../src/procedure/content/content.ts';

type Plain = Record<string, unknown>;

/** Fields by where they stand: `page.steps`, `page.steps.ask.answers`. */
const fields = new Map<string, Set<string>>();

function collect(value: unknown, at: string): void {
  if (Array.isArray(value)) for (const each of value) collect(each, at);
  else if (typeof value === 'object' && value !== null) {
    const known = fields.get(at) ?? new Set();
    fields.set(at, known);
    for (const [name, own] of Object.entries(value as Plain)) {
      if (own === undefined) continue;
      known.add(name);
      collect(own, `${at}.${name}`);
    }
  }
}

let schema: unknown;
beforeAll(async () => {
  const { pages } = await readContent('tests/handbook', '2026-11-21', () => Promise.resolve(undefined));
  for (const page of pages) {
    const json = JSON.parse(
      JSON.stringify(single(procedureOf({ ...page, matter: page.matter! }), (path) => `/${path}`)),
    ) as Plain;
    schema = json.schema;
    collect(json, 'page');
  }
});

const SCHEMA: Record<string, string> = {
  page: 'asked diagrams domain every format keywords kind openPoints order outcome owner page questions redLines regions related reviewBy roles schema sections slug sources steps summary title trigger updated version',
  'page.asked': 'q step',
  'page.diagrams': 'line text',
  'page.openPoints': 'group kind line text',
  'page.regions': 'id kind line name region repeat',
  'page.sections': 'id items kind line name open redLines',
  'page.sections.items': 'id line text when',
  'page.steps':
    'ask asksOnly at by calls every hold id items kind limit limits line name next open records redLines region to when within',
  'page.steps.ask': 'answers line question',
  'page.steps.ask.answers': 'id if line outcome text to',
  'page.steps.ask.answers.if': 'spans text value',
  'page.steps.ask.answers.if.spans': 'max maxOpen min minOpen',
  'page.steps.at': 'from to',
  'page.steps.items': 'id line text values when',
  'page.steps.items.values': 'decimals id kind max min name of ok required unit',
  'page.steps.limits': 'ahead for from least text within workdays',
};

describe('the handbook, which uses every construct, has these fields', () => {
  test('of schema 1.2', () => expect(schema).toBe('1.2'));
  test('at each place', () => {
    const found = [...fields].filter(([at]) => !at.startsWith('page.questions'));
    expect(Object.fromEntries(found.map(([at, names]) => [at, [...names].sort().join(' ')]))).toEqual(SCHEMA);
  });
});

test.each(['README.md', 'README.zh-CN.md'])('%s tells of what schemas 1.1 and 1.2 added', (file) => {
  const text = readFileSync(file, 'utf8');
  const added =
    'regions openPoints asked to limits when at every calls region values if gap open owner meaning approvedBy';
  expect(added.split(' ').filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
