/** The parser of the browser reads what the parser of the build reads, and says what it says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from '../../src/procedure/lint/page.ts';
import { runs } from '../laws.ts';
import { atBuild, describeEveryPageRead, inBrowser, written } from './both-parsers.ts';
import { FILE, SOUND } from './example.ts';
import { mutated } from './mutations.ts';

const hasErrors = ({ findings }: Page) => findings.some(({ severity }) => severity === 'error');

describeEveryPageRead('tests/handbook');

test.each([
  ['## 甲 {#a-b}', []],
  ['标题 {#x}\n===', []],
  ['## 甲 {.c}', []],
  ['## {#a}', []],
  ['```\n## 甲 {#b}\n```', []],
  ['## 甲 `x` {#b} 乙', ['expression']],
  ['## 甲 {#a} {#b}', ['expression']],
  ['## 甲 {#}', ['expression']],
  ['一段 {#a}', ['expression']],
  ['import a from "b"', ['expression']],
  ['甲 {1+\n\n乙', ['syntax']],
  ['甲\n\n</Quiz>', ['syntax']],
  ['甲 </Step> 乙', ['syntax']],
  ['- 甲\n  <Note>\n\n乙\n\n</Note>', ['syntax']],
  ['<Note>甲\n\n</Note>', ['syntax']],
])('%j is told alike', (body, rules) => {
  const text = SOUND.replace(/(?<=---\n)(?!title)[\s\S]*$/, `\n${body}\n`);
  const [native, browser] = [atBuild(FILE, text), inBrowser(FILE, text)];
  expect(native.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
  expect(written(browser)).toEqual(written(native));
});

test('a damaged page is sound to both or to neither, and a sound one says the same', () => {
  fc.assert(
    fc.property(mutated([SOUND]), (bytes) => {
      const [native, browser] = [atBuild(FILE, bytes), inBrowser(FILE, bytes)];
      expect(hasErrors(browser)).toBe(hasErrors(native));
      if (!hasErrors(native)) expect(written(browser)).toEqual(written(native));
    }),
    { numRuns: runs(5000) },
  );
}, 600_000);
