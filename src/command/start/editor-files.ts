/** What helps an editor of text (VS Code) to write a handbook: snippets, settings and a schema of the front matter. */
import { z } from 'astro/zod';
import { snippets } from '#text/editor.ts';
import { matterSchema } from '../../procedure/content/schema.ts';

const SCHEMA = '.vscode/front-matter.schema.json';

const SETTINGS = {
  'files.associations': { '*.mdx': 'mdx' },
  'files.eol': '\n',
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.snippetSuggestions': 'top' },
  'yaml.schemas': { [`./${SCHEMA}`]: 'procedures/**/*.mdx' },
};

/** As JSON Schema 2020-12; what the check reads more loosely, as one word in place of a list, it allows too. */
export function frontMatterSchema(): object {
  const read = z.toJSONSchema(matterSchema, { unrepresentable: 'any' }) as {
    required: string[];
    properties: Record<string, { type?: unknown; default?: unknown }>;
  };
  const properties = new Map(Object.entries(read.properties));
  const loose = [...properties].map(([name, { default: _, ...property }]) => [
    name,
    property.type === 'array' && name !== 'asked' ? { ...property, type: ['array', 'string'] } : property,
  ]);
  return {
    ...read,
    // What has a value of its own need not be written.
    required: read.required.filter((name) => properties.get(name)?.default === undefined),
    properties: Object.fromEntries(loose) as object,
  };
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

export function editorFiles(): [name: string, text: string][] {
  const scoped = Object.entries(snippets).map(([name, snippet]) => [
    name,
    { scope: 'mdx,markdown', ...snippet },
  ]);
  return [
    ['.vscode/settings.json', json(SETTINGS)],
    ['.vscode/handbook.code-snippets', json(Object.fromEntries(scoped) as object)],
    [SCHEMA, json(frontMatterSchema())],
  ];
}
