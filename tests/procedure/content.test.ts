import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/check.ts';
import { readContent, today } from '../../src/procedure/content.ts';
import { format } from '../../src/procedure/diagnostic.ts';
import { edited, SOUND } from './example.ts';

describe('a folder of content', () => {
  let folder: string;
  const write = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  /** Every problem, as printed, with the folder left out. */
  const problems = async () => {
    const { diagnostics } = await readContent(folder, '2026-11-21', checkMermaid);
    return diagnostics.map((diagnostic) => format(diagnostic).replace(`${folder}/`, ''));
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'content-'));
    await write('domains.yaml', '- { id: counter, name: 前台, summary: 前台的事。 }\n');
    await write('roles.yaml', '- { id: receptionist, name: 接待员, summary: 接待。 }\n');
    await write('sources.yaml', '- { id: old-text, title: 旧文, document: a.txt, lines: [[1, 9]] }\n');
    await write('glossary.yaml', '- { term: 放行条, meaning: 出门的凭条。 }\n');
    await write('procedures/counter/exit-permit.mdx', SOUND);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('without a fault has no problems', async () => {
    expect(await problems()).toEqual([]);
  });

  test('tells all problems of all files in one go, by file and line', async () => {
    await write('procedures/counter/a.mdx', edited('(#issue)', '(#isue)'));
    await write(
      'procedures/counter/b.mdx',
      edited('- [ ] 盖章', '- [ ] 尽快盖章').replace('[old-text]', '[old-txt]'),
    );
    expect(await problems()).toEqual([
      'procedures/counter/a.mdx:22:3 错误 本页没有编号为「isue」的步骤或小节。你是不是想写「issue」？ [missing-step]',
      'procedures/counter/b.mdx:13:11 错误 没有来源「old-txt」。你是不是想写「old-text」？ [unknown-source]',
      'procedures/counter/b.mdx:32:1 提醒 检查项「尽快盖章」里的「尽快」做到与否看不出来，请写出具体的时间、数量或对象。 [item-vague]',
    ]);
  });

  test('finds a source that no page uses', async () => {
    await write(
      'sources.yaml',
      '- { id: old-text, title: 旧文, document: a.txt, lines: [[1, 9]] }\n- { id: lost, title: 丢了, document: a.txt, lines: [[10, 12]] }\n',
    );
    expect(await problems()).toEqual([
      'sources.yaml:2:3 提醒 来源「丢了」（lost）没有任何页面写在 sources 里：这段原文还没有去处。 [unused-source]',
    ]);
  });

  test('finds an entry written twice and a key misspelt', async () => {
    await write(
      'roles.yaml',
      '- { id: receptionist, name: 接待员, summary: 接待。 }\n- { id: receptionist, name: 接待, summary: 接待。 }\n',
    );
    await write('glossary.yaml', '- { term: 放行条, meanng: 出门的凭条。 }\n');
    expect(await problems()).toEqual([
      'glossary.yaml:1:3 错误 缺少「meaning」。 [matter]',
      'glossary.yaml:1:16 错误 没有「meanng」这一项，可用：term、aliases、meaning、domain。你是不是想写「meaning」？ [matter]',
      'roles.yaml:2:3 错误 「receptionist」写了两次。 [duplicate-id]',
    ]);
  });

  test('says which file is missing', async () => {
    await rm(path.join(folder, 'glossary.yaml'));
    expect(await problems()).toEqual(['glossary.yaml:1:1 错误 没有这个文件。 [matter]']);
  });

  test('names the line of the page where a diagram is wrong', async () => {
    await write(
      'procedures/counter/exit-permit.mdx',
      edited('<Quiz>', '```mermaid\nzenuml\n  root\n```\n\n<Quiz>'),
    );
    const [first, ...rest] = await problems();
    expect(rest).toEqual([]);
    expect(first).toMatch(/^procedures\/counter\/exit-permit\.mdx:37:1 错误 .*zenuml.* \[diagram\]$/);
  });
});

describe('the content of this site', () => {
  test('has no errors and no warnings', async () => {
    const { diagnostics } = await readContent('content', today(), checkMermaid);
    expect(diagnostics.filter(({ rule }) => rule !== 'review-due').map(format)).toEqual([]);
  });

  test('has a page for each of the 226 entries of the source documents, and no page without one', async () => {
    const { pages, vocabulary } = await readContent('content', '2026-11-21', checkMermaid);
    expect(vocabulary.sources).toHaveLength(226);
    expect(new Set(vocabulary.sources.map(({ document }) => document)).size).toBe(5);
    const used = new Set(pages.flatMap(({ matter }) => matter!.sources));
    expect(vocabulary.sources.filter(({ id }) => !used.has(id))).toEqual([]);
    expect(pages.filter(({ matter }) => matter!.sources.length === 0)).toEqual([]);
  });
});
