/** Reads the content folder: all pages and the vocabulary, and everything that is wrong with them. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { inOrder, type Diagnostic } from './diagnostic.ts';
import { lint, wrongTarget } from './lint.ts';
import { readPage, type Page } from './page.ts';
import { pictureProblem } from './pictures.ts';
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

/**
 * Checks a diagram's text; line is 1-based within it. Returns undefined where it can be drawn. `wrong` says of the
 * target of a link in it what is wrong.
 */
export type CheckDiagram = (
  text: string,
  wrong: (target: string) => string | undefined,
) => Promise<{ line: number; message: string } | undefined>;

/**
 * @param folder of the content, absolute or from the working directory
 * @param today ISO 8601 day, for review dates
 */
export async function readContent(
  folder: string,
  today: string,
  checkDiagram: CheckDiagram,
): Promise<Content> {
  const list = <T extends Listed>(name: string, schema: z.ZodType<T>) =>
    readList(path.posix.join(folder, name), schema);
  const domains = await list('domains.yaml', domainSchema);
  const roles = await list('roles.yaml', roleSchema);
  const sources = await list('sources.yaml', sourceSchema);
  const glossary = await list('glossary.yaml', termSchema);
  const vocabulary: Vocabulary = {
    domains: domains.entries,
    roles: roles.entries,
    sources: sources.entries,
    glossary: glossary.entries,
  };
  const diagnostics = [domains, roles, sources, glossary].flatMap((read) => read.diagnostics);

  const files = (await Array.fromAsync(glob('procedures/**/*.mdx', { cwd: folder }))).sort();
  const pages = await Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name).replaceAll(path.sep, '/');
      return readPage(file, await readFile(file, 'utf8'));
    }),
  );
  diagnostics.push(...lint(pages, vocabulary, today));
  const used = new Set(pages.flatMap(({ sound }) => sound.sources ?? []));
  sources.entries.forEach(({ id, title }, index) => {
    if (used.has(id)) return;
    const message = `来源「${title}」（${id}）没有任何页面写在 sources 里：这段原文还没有去处。`;
    diagnostics.push(sources.problem('warning', 'unused-source', index, message));
  });
  for (const { file, references } of pages) {
    for (const { kind, id, line, column } of references) {
      const message = kind === 'picture' ? await pictureProblem(id, file) : undefined;
      if (message) diagnostics.push({ severity: 'error', rule: 'picture', file, line, column, message });
    }
  }
  for (const page of pages) {
    const { file, outline } = page;
    const wrong = (target: string) => wrongTarget(target, page, pages);
    for (const diagram of outline.diagrams) {
      const problem = await checkDiagram(diagram.text, wrong);
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

type Listed = { id: string } | { term: string };

interface List<T> {
  entries: T[];
  diagnostics: Diagnostic[];
  /** A problem of the entry at this index. */
  problem(severity: Diagnostic['severity'], rule: string, index: number, message: string): Diagnostic;
}

/** Reads one of the vocabulary's files, whose entries are named by `id` or `term`. */
async function readList<T extends Listed>(file: string, schema: z.ZodType<T>): Promise<List<T>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const { value = [], findings, placeOf } = readYaml(text ?? '[]', z.array(schema));
  const problem: List<T>['problem'] = (severity, rule, index, message) => ({
    severity,
    rule,
    file,
    ...placeOf([index]),
    message,
  });
  const diagnostics = findings.map((finding): Diagnostic => ({ file, ...finding }));
  if (text === undefined) diagnostics.push(problem('error', 'matter', 0, '没有这个文件。'));
  const keys = value.map((entry) => ('id' in entry ? entry.id : entry.term));
  keys.forEach((key, index) => {
    if (keys.indexOf(key) < index)
      diagnostics.push(problem('error', 'duplicate-id', index, `「${key}」写了两次。`));
  });
  return { entries: value, diagnostics, problem };
}

/** Today as an ISO 8601 day, in the machine's own time zone. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
