/** Starts a command in the language of its folder. It runs before the words are chosen, so it says nothing itself. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startInLanguage } from '../tools/in-language.ts';
import { handbookOf } from './folder/handbook-of.ts';
import { languageNamed, machineLanguage, siteLanguage } from './folder/language-of.ts';
import { firstWords } from './read-arguments.ts';

const args = process.argv.slice(2);
const { command, folder: named } = firstWords(args);
/** Without a folder: this one, the one around it, or the content of a project in it. */
const here = process.env.CONTENT_DIR ?? (!siteLanguage('.') && existsSync('content') ? 'content' : '.');
const folder = command === 'init' ? (named ?? '.') : handbookOf(named ?? here);
const asked = args.findIndex((word) => word === '--language');
const language =
  (command === 'init' && languageNamed(args[asked + 1] ?? '')) ||
  siteLanguage(folder) ||
  machineLanguage(process.env, new Intl.DateTimeFormat().resolvedOptions().locale);

startInLanguage(language, [fileURLToPath(new URL('run.ts', import.meta.url)), ...args], {
  ...process.env,
  CONTENT_DIR: folder,
});
