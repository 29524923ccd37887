import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { languageNamed, machineLanguage, siteLanguage } from '../../src/command/folder/language-of.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'language-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['en', 'en'],
  ['EN_us', 'en'],
  ['zh', 'zh-CN'],
  ['zh_CN.UTF-8', 'zh-CN'],
  ['zh-Hant-TW', 'zh-CN'],
  ['fr', undefined],
  ['', undefined],
])('%j names %j', (word, language) => {
  expect(languageNamed(word)).toBe(language);
});

test.each([
  [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US', 'zh-CN'],
  [{ LANG: 'en_GB.UTF-8' }, 'zh-CN', 'en'],
  [{ LC_ALL: '' }, 'zh-CN', 'zh-CN'],
  [{ LANG: 'C' }, 'zh-CN', 'en'],
  [{ LANG: 'de_DE' }, 'de-DE', 'en'],
])('a machine with %j and %s speaks %s', (env, locale, language) => {
  expect(machineLanguage(env, locale)).toBe(language);
});

test('a folder speaks as its site does, and says nothing where there is none', () => {
  expect(siteLanguage(folder)).toBeUndefined();
  mkdirSync(join(folder, 'procedures'));
  expect(siteLanguage(folder)).toBe('zh-CN');
  writeFileSync(join(folder, 'site.yaml'), 'language: en # or zh-CN\n');
  expect(siteLanguage(folder)).toBe('en');
  // Nobody can tell: it is for the machine to say.
  writeFileSync(join(folder, 'site.yaml'), 'language: français\n');
  expect(siteLanguage(folder)).toBeUndefined();
});
