/** In which language a command speaks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../language/languages.ts';
import { SITE_FILE, siteIn } from '../procedure/content/site/site-file.ts';

/** What `--language` may mean: `zh`, `zh-CN`, `zh_CN.UTF-8`. Undefined for a language that there is not. */
export function languageNamed(word: string): string | undefined {
  const wanted = word
    .replace('_', '-')
    .replace(/[.@].*$/, '')
    .toLowerCase();
  const begins = (language: string) => wanted.split('-')[0] === language.split('-')[0];
  return [...LANGUAGES.keys()].find(begins);
}

/** The language that the machine is set to; English where there is no such folder. */
export function machineLanguage(env: NodeJS.ProcessEnv, locale: string): string {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return languageNamed(set || locale) ?? 'en';
}

/** That of the site in a folder; undefined where none stands there yet. */
export function siteLanguage(folder: string): string | undefined {
  if (![SITE_FILE, 'procedures'].some((name) => existsSync(join(folder, name)))) return undefined;
  return siteIn(folder).language;
}
