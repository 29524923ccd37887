/** Reads the content folder: all pages and the vocabulary, and everything that is wrong with them. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { inOrder, type Diagnostic } from './diagnostic.ts';
import { lint } from './lint.ts';
import { readPage, type Page } from './page.ts';
import { domainSchema, roleSchema, sourceSchema, termSchema } from './schema.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readYaml } from './yaml.ts';

/** Folder of the content, from the project's root. */
export const CONTENT = process.env.CONTENT_DIR ?? 'content';

export interface Content {
  pages: Page[];
  vocabulary: Vocabulary;
  diagnostics: Diagnostic[];
}

/** Checks a diagram's text; line is 1-based within it. Returns undefined where it can be drawn. */
export type CheckDiagram = (text: string) => Promise<{ line: number; message: string } | undefined>;

/**
 * @param folder of the content, absolute or from the working directory
 * @param today ISO 8601 day, for review dates
 */
export async function readContent(
  folder: string,
  today: string,
  checkDiagram: CheckDiagram,
): Promise<Content> {
  const diagnostics: Diagnostic[] = [];
  const list = async <T extends { id: string } | { term: string }>(
    name: string,
    schema: z.ZodType<T>,
  ): Promise<T[]> => {
    const file = path.posix.join(folder, name);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    const report = (place: { line: number; column: number }, rule: string, message: string) =>
      diagnostics.push({ severity: 'error', rule, file, line: place.line, column: place.column, message });
    if (text === undefined) {
      report({ line: 1, column: 1 }, 'matter', '没有这个文件。');
      return [];
    }
    const { value = [], findings, placeOf } = readYaml(text, z.array(schema));
    diagnostics.push(...findings.map((finding) => ({ file, ...finding })));
    const keys = value.map((entry) => ('id' in entry ? entry.id : entry.term));
    keys.forEach((key, index) => {
      if (keys.indexOf(key) < index) report(placeOf([index]), 'duplicate-id', `「${key}」写了两次。`);
    });
    return value;
  };
  const vocabulary: Vocabulary = {
    domains: await list('domains.yaml', domainSchema),
    roles: await list('roles.yaml', roleSchema),
    sources: await list('sources.yaml', sourceSchema),
    glossary: await list('glossary.yaml', termSchema),
  };

  const files = (await Array.fromAsync(glob('procedures/**/*.mdx', { cwd: folder }))).sort();
  const pages = await Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name).replaceAll(path.sep, '/');
      return readPage(file, await readFile(file, 'utf8'));
    }),
  );
  diagnostics.push(...lint(pages, vocabulary, today));
  for (const { file, outline } of pages) {
    for (const diagram of outline.diagrams) {
      const problem = await checkDiagram(diagram.text);
      if (!problem) continue;
      const line = diagram.line + problem.line;
      diagnostics.push({
        severity: 'error',
        rule: 'diagram',
        file,
        line,
        column: 1,
        message: problem.message,
      });
    }
  }
  return { pages, vocabulary, diagnostics: diagnostics.sort(inOrder) };
}

/** Today as an ISO 8601 day, in the machine's own time zone. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
