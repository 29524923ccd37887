import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { wordKeys } from '../../src/tools/word-keys.ts';

/** `line message` of each key that the rule refuses in this text. */
function refused(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'word-keys-'));
  const file = join(folder, 'file.ts');
  writeFileSync(file, text);
  const programs = [ts.createProgram([file], { strict: true, types: [] })];
  const found = new Linter({ cwd: folder }).verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs } },
      plugins: { own: { rules: { 'word-keys': wordKeys } } },
      rules: { 'own/word-keys': 'error' },
    },
    { filename: file },
  );
  return found.map(({ line, message, messageId }) => `${line} ${messageId ?? message}`);
}

test('a key that may be any text is neither read, written nor looked for in a plain object', () => {
  const text = [
    'export function f(record: Record<string, number>, key: string, known: "a" | "b", list: number[], i: number) {',
    '  const read = record[key];',
    '  record[key] = 1;',
    '  delete record[key];',
    '  const there = key in record;',
    '  for (const each in record) console.log(each);',
    '  const sound = record[known] ?? list[i] ?? record["a"];',
    '  return [read, there, sound, record[`${key}-x`]];',
    '}',
  ].join('\n');
  expect(refused(text)).toEqual(['2 read', '3 write', '4 write', '5 in', '6 in', '8 read']);
});
