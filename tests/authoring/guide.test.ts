/** The authoring guide says what is so: its tables are complete, its examples pass the content check. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { FIELDS, RULES } from '../../src/authoring/model.ts';
import { extract } from '../../src/procedure/outline/extract.ts';
import { lint } from '../../src/procedure/lint/lint.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { matterSchema } from '../../src/procedure/content/schema.ts';
import { readTree } from '../../src/procedure/source/syntax-tree.ts';
import type { Vocabulary } from '../../src/procedure/model/vocabulary.ts';

const guide = readFileSync('src/authoring/guide.mdx', 'utf8');
const examples = [...guide.matchAll(/^(`{3,4})mdx\n([\s\S]*?)^\1$/gm)].map((match) => match[2]!);
const whole = examples.filter((example) => example.startsWith('---'));
const snippets = examples.filter((example) => !example.startsWith('---'));
const yaml = <T>(name: string) => parse(readFileSync(`content/${name}.yaml`, 'utf8')) as T;

describe('the table of front matter', () => {
  test('names exactly the fields of the schema', () => {
    expect(FIELDS.map(({ name }) => name).sort()).toEqual(Object.keys(matterSchema.shape).sort());
  });

  test('says of exactly those fields that they are required that cannot be left out', () => {
    const missing = matterSchema.safeParse({}).error?.issues.map(({ path }) => path[0]);
    const required = FIELDS.filter((field) => field.required).map(({ name }) => name);
    expect(required.sort()).toEqual([...new Set(missing)].sort());
  });
});

test('the table of rules names exactly the rules that the content lint has', () => {
  const source = globSync('src/{syntax,questions,procedure}/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const called = /(?:error|warn)\(\s*'([a-z-]+)'|'(?:error|warning)',\s*'([a-z-]+)'|rule: '([a-z-]+)'/g;
  const made = /\bat\([^\n]*?, '([a-z-]+)'|\bat\(\s*\{[^}]*\},\s*'([a-z-]+)'|'(unknown-[a-z]+)', '/g;
  const either = /\? '([a-z-]+)' : '[a-z-]+', where/g;
  const found = [called, made, either].flatMap((pattern) =>
    [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3]!),
  );
  expect(RULES.map(({ name }) => name).sort()).toEqual([...new Set(found)].sort());
});

test('the guide has whole examples and snippets', () => {
  expect(whole).toHaveLength(1);
  expect(snippets.length).toBeGreaterThanOrEqual(6);
});

test('its whole example passes the content check without a word', () => {
  const vocabulary: Vocabulary = {
    domains: yaml('domains'),
    roles: yaml<Vocabulary['roles']>('roles').map((role) => ({ ...role, aliases: role.aliases ?? [] })),
    sources: yaml('sources'),
    glossary: [],
  };
  const page = readPage('content/procedures/hotel-front-office/example.mdx', whole[0]!);
  expect(lint([page], vocabulary, '2026-11-21')).toEqual([]);
});

test.each(snippets.map((text) => [text.split('\n')[0]!, text]))(
  'the snippet %s is well written',
  (_, text) => {
    const { findings } = extract(readTree(text), text);
    // A snippet may point at steps that stand elsewhere.
    expect(findings.filter(({ rule }) => !/^(missing|question)-step$/.test(rule))).toEqual([]);
  },
);

test('the guide shows all seven kinds of question', () => {
  const kinds = snippets.flatMap((text) =>
    extract(readTree(text), text).outline.questions.map(({ kind }) => kind),
  );
  expect(kinds).toEqual(['single', 'multiple', 'truefalse', 'order', 'match', 'fill', 'number']);
});
