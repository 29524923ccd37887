/** Prints what the check says of the sound folder, of each rule's example and of each mistake: in the language that Node was started with. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkMermaid } from '../../../src/flowchart/draw/check-mermaid.ts';
import { readContent } from '../../../src/procedure/content/content.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { RULES } from '../../../src/rules/rules.ts';
import { readPage } from '../../../src/procedure/content/page.ts';
import { lintPage } from '../../../src/procedure/lint/lint.ts';
import { FILES, PAGE_FILE } from './example.ts';
import { MISTAKES } from './mistakes.ts';

async function said(changed: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'english-'));
  try {
    for (const [name, text] of Object.entries({ ...FILES, ...changed })) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    const { diagnostics } = await readContent(folder, '2026-11-21', checkMermaid);
    return diagnostics.map(
      ({ rule, severity, line, column, message }) =>
        `${rule} ${severity} ${line}:${column} ${message.replaceAll(`${folder}/`, '')}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

const answers: Record<string, string[]> = { sound: await said({}) };
for (const [id, { example }] of Object.entries<Rule>(RULES)) {
  if (!example) continue;
  const [right, wrong, file = PAGE_FILE] = example;
  const text = FILES[file] ?? FILES[PAGE_FILE]!;
  if (!text.includes(right)) throw new Error(`the sound content does not hold what ${id} replaces`);
  answers[id] = await said({ [file]: text.replace(right, () => wrong) });
}
const PAGE = FILES[PAGE_FILE]!;
const mistakes = MISTAKES.map(({ right, wrong }) => {
  if (!PAGE.includes(right)) throw new Error(`the sound page does not hold ${right}`);
  const found = lintPage(
    readPage(
      PAGE_FILE,
      PAGE.replace(right, () => wrong),
    ),
  );
  return found
    .filter(({ rule }) => rule !== 'few-questions')
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
});
console.log(JSON.stringify({ answers, mistakes }));
