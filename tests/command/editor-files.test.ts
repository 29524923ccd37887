/** What `init` gives to an editor of text. */
import { expect, test } from 'vitest';
import { editorFiles, frontMatterSchema } from '../../src/command/start/editor-files.ts';
import { COMPONENTS } from '../../src/procedure/source/tags/grammar.ts';

test('the schema demands what the check demands, and describes each field as the guide does', () => {
  expect(frontMatterSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: [
      'title',
      'summary',
      'kind',
      'domain',
      'roles',
      'owner',
      'version',
      'updated',
      'reviewBy',
      'sources',
    ],
    properties: {
      title: { type: 'string', description: '名称，读者最熟的叫法' },
      kind: { enum: ['procedure', 'norm', 'policy', 'guide'] },
      roles: { type: ['array', 'string'] },
    },
  });
});

test('every file is JSON, and every snippet with a tag uses one of the language', () => {
  const tags = new Set(COMPONENTS.map(({ name }) => name));
  const files = new Map(
    editorFiles().map(([name, text]) => [name, JSON.parse(text) as Record<string, unknown>]),
  );
  expect([...files.keys()]).toEqual([
    '.vscode/settings.json',
    '.vscode/handbook.code-snippets',
    '.vscode/front-matter.schema.json',
  ]);
  const all = files.get('.vscode/handbook.code-snippets') as Record<string, { body: string[] }>;
  const used = Object.values(all).flatMap(({ body }) =>
    [...body.join('\n').matchAll(/<([A-Z]\w+)/g)].map(([, tag]) => tag!),
  );
  expect(used.filter((tag) => !tags.has(tag))).toEqual([]);
  expect(used).toContain('Step');
});
