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

test.each([
  ['an open quotation mark', 'name: "Ward\nlanguage: en\n'],
  ['a tab', 'name: Ward\n\tlanguage: en\n'],
  ['too many blanks', 'name: Ward\n  language: en\n'],
  ['a quoted key', 'name: Ward\n"language": "en"\n'],
  ['braces', '{ name: Ward, language: en, seal: W }\n'],
  ['open braces', '{\n  name: Ward,\n  language: en,\n'],
  ['a list', '- name: Ward\n- language: en\n'],
  ['a capital letter', 'Language: en\n'],
  ['a sign of equality', 'language = en\n'],
  ['a full-width colon', 'ｌａｎｇｕａｇｅ：en\n'],
  ['a misspelt key', 'name: Ward\nlangauge: en\n'],
  ['a short key', 'lang: en\n'],
  ['a value in the next line', 'language:\n  en\n'],
  ['a mark of YAML', 'language: !!str en\n'],
  ['a block', 'language: >\n  en\n'],
  ['several words on a line', 'name: Ward language: en\n'],
  ['an invisible sign', '\u200blanguage: en\n'],
  ['other words about language', 'description: |\n  language: zh is what they speak\nlanguage: en\n'],
  ['another language in a comment', '# language: zh-CN\nname: Ward\n"language": en\n'],
])('finds the language of a site in spite of %s', (_, text) => {
  mkdirSync(join(folder, 'procedures'));
  writeFileSync(join(folder, 'site.yaml'), text);
  expect(siteLanguage(folder)).toBe('en');
});

test('takes no other entry for the language', () => {
  mkdirSync(join(folder, 'procedures'));
  writeFileSync(join(folder, 'site.yaml'), 'name: en\ntagline: en\n# language: en\nseal: LG\n');
  expect(siteLanguage(folder)).toBe('zh-CN');
});
