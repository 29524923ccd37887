/** On an English site nothing is Chinese: no page, script, style or file that a reader gets. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, DIST, html } from '../site/built.ts';
import { readBuilt } from './read-built.ts';

const FILES = globSync('**/*.{html,js,mjs,css,json,webmanifest,csv,txt,svg,xml}', { cwd: DIST }).map((file) =>
  file.replaceAll('\\', '/'),
);

const read = (file: string) => readBuilt(DIST, file);

/** Each file with what of it matches, and a little around it. */
const found = (files: string[], pattern: RegExp) =>
  files.flatMap((file) => {
    const match = pattern.exec(read(file));
    return match ? [`${file}: ${match.input.slice(Math.max(0, match.index - 40), match.index + 20)}`] : [];
  });

test('there is a page of each kind @desktop', () => {
  for (const path of [
    '',
    '404.html',
    'checklists.json',
    'data/',
    'domains/safety/',
    'gaps/',
    'glossary/',
    'limits/',
    'offline/',
    'practice/',
    'procedures/',
    'procedures/patient-faints/',
    'procedures/receive-a-sample/',
    'procedures/register-a-patient/',
    'procedures/register-a-patient/checklist/',
    'procedures/register-a-patient/quiz/',
    'progress/',
    'records/sample-log/',
    'redlines/',
    'review/',
    'reviews/',
    'roles/nurse/',
    'runs/',
    'search/',
    'sources/',
  ])
    expect(path.endsWith('.json') ? FILES : builtPages()).toContain(path);
});

test('no file holds a Chinese character @desktop', () => {
  expect(FILES.length).toBeGreaterThan(150);
  // The parser and the layout that the desk brings along have tables of the letters of all scripts, but no word of one.
  const hasTables = (file: string) => /々-?[々〇]/.test(read(file));
  expect(
    found(
      FILES.filter((file) => !hasTables(file)),
      /\p{Script=Han}/u,
    ),
  ).toEqual([]);
  expect(
    found(
      FILES.filter((file) => hasTables(file)),
      /[\u4e00-\u9fff]{3}/u,
    ),
  ).toEqual([]);
});

test('no page, style or record holds a Chinese mark @desktop', () => {
  // Pagefind names the signs that join words, whatever the language.
  const told = FILES.filter((file) => /\.(html|css|json|csv)$/.test(file) && !file.startsWith('pagefind/'));
  expect(found(told, /[\u3000-\u303f\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff3f]/)).toEqual([]);
});

test('every page says that it is English, and the manifest too @desktop', () => {
  for (const path of builtPages()) expect(html(path), path).toMatch(/^<!DOCTYPE html><html lang="en"/i);
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')) as { lang: string };
  expect(manifest.lang).toBe('en');
});
