/** The authoring guide says what is so: its tables are complete, its examples pass the content check. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { siteSchema } from '../../src/procedure/content/site/schema.ts';
import { readYaml } from '../../src/procedure/yaml/read-yaml.ts';
import { starterLists } from '../../src/text/zh/starter.ts';
import { own } from '../../src/ui/own.ts';
import { withOwnIds } from '../../src/authoring/own-ids.ts';
import { COMMANDS } from '../../src/command/commands.ts';
import { FIELDS, SITE_FIELDS } from '../../src/authoring/model.ts';
import { extract } from '../../src/procedure/outline/extract.ts';
import { lint } from '../../src/procedure/lint/lint.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { COMPONENTS } from '../../src/procedure/source/tags/grammar.ts';
import { matterSchema, recordSchema, roleSchema } from '../../src/procedure/content/schema.ts';
import { readTree } from '../../src/procedure/source/syntax-tree.ts';
import type { Vocabulary } from '../../src/procedure/model/vocabulary.ts';

const guide = readFileSync('src/text/zh/guide.mdx', 'utf8');
const examples = [...guide.matchAll(/^(`{3,4})mdx\n([\s\S]*?)^\1$/gm)].map((match) => match[2]!);
const whole = examples.filter((example) => example.startsWith('---'));
const snippets = examples.filter((example) => !example.startsWith('---'));

test('the table of front matter says of every field what it is for, with an example', () => {
  expect(FIELDS.filter(({ about, example }) => !about || !example)).toEqual([]);
  const needed = FIELDS.filter((field) => field.required).map(({ name }) => name);
  expect(needed.join(' ')).toBe('title summary kind domain roles owner version updated reviewBy sources');
});

test('the table of site.yaml says of every entry what it is for and what is so without it, with an example that is right', () => {
  expect(SITE_FIELDS.length).toBeGreaterThan(10);
  for (const { name, about, without, example } of SITE_FIELDS) {
    expect(about && without, name).toBeTruthy();
    expect(readYaml(`${name}: ${example}\n`, siteSchema).findings, name).toEqual([]);
  }
});

test.each(['zh', 'en'])(
  'the guide in %s names scripts that init writes, and where the whole command stands',
  (language) => {
    const text = readFileSync(`src/text/${language}/guide.mdx`, 'utf8');
    const named = [...text.matchAll(/`npm run ([\w-]+)/g)].map((match) => match[1]!);
    expect([...new Set(named)].sort()).toEqual(['check', 'dev', 'new']);
    for (const name of named) expect(Object.keys(COMMANDS)).toContain(name);
    expect(text).toMatch(/`package\.json`.*README/);
  },
);

test('the guide has whole examples and snippets', () => {
  expect(whole).toHaveLength(2);
  expect(snippets.length).toBeGreaterThanOrEqual(6);
});

/** Of what init writes, and of three handbooks that have nothing of it. */
const HANDBOOKS = ['init', 'tests/handbook', 'examples/shop-zh', 'examples/clinic-en'];

function listsOf(handbook: string): Vocabulary {
  const list = <T>(name: string) =>
    parse(
      handbook === 'init'
        ? own(starterLists, `${name}.yaml`)!
        : readFileSync(`${handbook}/${name}.yaml`, 'utf8'),
    ) as T;
  const roles = list<Vocabulary['roles']>('roles').map((role) => ({ ...role, aliases: role.aliases ?? [] }));
  return { domains: list('domains'), roles, sources: list('sources'), glossary: [], records: [] };
}

test.each(
  HANDBOOKS.flatMap((handbook) =>
    whole.map((text) => [/title: (.+)/.exec(text)![1]!, handbook, text] as const),
  ),
)('its whole example %s passes the content check of %s without a word', (_, handbook, text) => {
  const vocabulary = listsOf(handbook);
  const copied = withOwnIds(text, vocabulary);
  const domain = /^domain: (.+)$/m.exec(copied)![1]!;
  const page = readPage(`content/procedures/${domain}/example.mdx`, copied);
  expect(lint([page], vocabulary, '2026-11-21')).toEqual([]);
});

test('a handbook with one job has that one in the examples', () => {
  const lists = {
    domains: [],
    sources: [],
    roles: [{ id: 'clerk', name: '店员', aliases: [], summary: '' }],
  };
  expect(withOwnIds('roles: [shift-leader, next-shift]\nby="next-shift" id="next-shifts"', lists)).toBe(
    'roles: [clerk]\nby="clerk" id="next-shifts"',
  );
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

test('the guide shows every component and every attribute of the language in an example', () => {
  const shown = examples.join('\n');
  const tags = COMPONENTS.map(({ name }) => name).filter((name) => !shown.includes(`<${name}`));
  expect(tags).toEqual([]);
  const all = COMPONENTS.flatMap(({ name, attributes }) =>
    attributes.map((attribute) => `${name} ${attribute.name}`),
  );
  const said = new Set(
    [...shown.matchAll(/<([A-Z]\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].flatMap(([, tag, written = '']) =>
      [...written.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, name]) => `${tag} ${name}`),
    ),
  );
  expect(all.filter((each) => !said.has(each))).toEqual(['Limit ahead', 'Question kind']);
});

test('its drawings are of examples that stand in it', () => {
  const drawn = [...guide.matchAll(/<Drawn id="([^"]+)" \/>/g)].map(([, id]) => id);
  expect(drawn).toEqual(['get-ready', 'serve', 'umbrella', 'measure-door', 'assign-room']);
  for (const id of drawn) {
    const [example, ...more] = snippets.filter((text) => text.includes(`id="${id}"`));
    expect(more).toEqual([]);
    expect(extract(readTree(example!), example!).findings).toEqual([]);
  }
});

test('its examples of front matter and of lists are read', () => {
  const blocks = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, text]) => parse(text!) as unknown,
  );
  const [within, records, whom, asked, site, allow, ...more] = blocks;
  expect(siteSchema.parse(site)).toMatchObject({ name: '仁和护理手册', uses: { review: false } });
  expect(roleSchema.array().parse(within)[0]).toMatchObject({ id: 'cashier', within: 'front-office' });
  expect(recordSchema.array().parse(records)[0]!.fields).toHaveLength(2);
  expect(whom).toEqual({ ask: { default: '值班负责人或你的上级', domains: { counter: '大堂副理' } } });
  expect(matterSchema.shape.asked.parse((asked as { asked: unknown }).asked)).toHaveLength(2);
  expect(allow).toEqual({ allow: { 'item-long': expect.any(String) } });
  expect(more).toEqual([]);
});

test('it tells how a picture is shown, and where remarks on an old document go', () => {
  expect(guide).toContain('写 `![说明](./photo.png)`');
  expect(guide).toContain('写进 `sources.yaml` 那一条的 `remark`');
});

const english = readFileSync('src/text/en/guide.mdx', 'utf8');
const englishExamples = [...english.matchAll(/^(`{3,4})mdx\n([\s\S]*?)^\1$/gm)].map((match) => match[2]!);

test.each(englishExamples.map((text) => [text.split('\n')[0]!, text]))(
  'the English snippet %s is well written',
  (_, text) => {
    const findings = text.startsWith('---')
      ? readPage('content/procedures/hotel-front-office/example.mdx', text).findings
      : extract(readTree(text), text).findings;
    expect(findings.filter(({ rule }) => !/^(missing|question)-step$/.test(rule))).toEqual([]);
  },
);

test('the English guide shows every component and every kind of question', () => {
  const shown = englishExamples.join('\n');
  expect(COMPONENTS.map(({ name }) => name).filter((name) => !shown.includes(`<${name}`))).toEqual([]);
  const kinds = englishExamples
    .filter((text) => !text.startsWith('---'))
    .flatMap((text) => extract(readTree(text), text).outline.questions.map(({ kind }) => kind));
  expect(kinds).toEqual(['single', 'multiple', 'single', 'order', 'match', 'fill', 'number']);
});

test('both guides have the same sections', () => {
  const sections = (text: string) => [...text.matchAll(/^## .*\{#([a-z]+)\}$/gm)].map(([, id]) => id);
  expect(sections(english)).toEqual(sections(guide).filter((id) => id !== 'whole' && id !== 'text'));
});
