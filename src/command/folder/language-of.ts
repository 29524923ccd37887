/** In which language a command speaks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageNames } from '#language/authoring/names.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { SITE_FILE } from '../../procedure/content/site/site-file.ts';
import { decode } from '../../procedure/source/files/decode.ts';
import { nearest } from '../../syntax/nearest.ts';

/** That of a site which does not say. */
const DEFAULT = 'zh-CN';

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

/** That of the site in a folder; undefined where none stands there yet, or nobody can tell which it names. */
export function siteLanguage(folder: string): string | undefined {
  if (![SITE_FILE, 'procedures'].some((name) => existsSync(join(folder, name)))) return undefined;
  const written = writtenLanguage(folder);
  return written === undefined ? DEFAULT : meantBy(written);
}

/**
 * What stands behind `language` in `site.yaml`, right or wrong, and whatever else is wrong there: in which language the
 * mistakes are told depends on it. A line of its own comes before one that is only meant so.
 */
export function writtenLanguage(folder: string): string | undefined {
  try {
    const text = decode(readFileSync(join(folder, SITE_FILE))).text.normalize('NFKC');
    const own = OWN_LINE.exec(text)?.[1];
    if (own !== undefined) return own;
    for (const [, key = '', value] of text.matchAll(ENTRY)) if (meansLanguage(key)) return value;
  } catch {
    // The file need not be there.
  }
  return undefined;
}

const OWN_LINE = /^language[ \t]*:[ \t]*(?:[!&>|]\S*\s+)?['"]?([^'"#\r\n]*[^'"#\s])/m;
/** An entry in braces, in quotation marks, indented, in a list, with a sign of equality, or with its value in the next line. */
const ENTRY = /(?<=^[^#\n]*?)(?<!\p{L})(\p{L}+)['"]?[ \t]*[:=]\s*(?:[!&>|-]\S*\s+)?['"]?([^'"#,;}\]\s]+)/gmu;

/** `Language`, `lang`, `langauge`. */
const meansLanguage = (key: string): boolean =>
  /^lang/i.test(key) || nearest(key, ['language']) !== undefined;

/** The language that was written, or meant by it: `english`, `zh`, `简体中文`. */
function meantBy(word: string): string | undefined {
  const tags = [...LANGUAGES.keys()];
  const named = tags.flatMap((tag) => [tag, ...languageNames(tag)].map((name) => ({ tag, name })));
  const near = nearest(
    word,
    named.map(({ name }) => name),
  );
  return languageNamed(word) ?? named.find(({ name }) => name === near)?.tag;
}
