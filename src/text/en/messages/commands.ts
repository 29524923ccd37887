/** What the commands say: `zhaozhang check`, `release`, `serve` and `dev`. */
import type * as zh from '../../zh/messages/commands.ts';

const counted = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;

export const checkMessages: typeof zh.checkMessages = {
  mended: (file) => `Mended: ${file}`,
  added: (file, line, flag) => `${file}:${line} ${flag} was added`,
  noLanguage: (file) =>
    `The site is in Chinese, as ${file} names no language; for English write there: language: en`,
  noneWith: (word, hint) => `No page has “${word}” in its path, so nothing was checked.${hint && ` ${hint}`}`,
  pages: (count) => counted(count, 'page'),
  errors: (count) => counted(count, 'error'),
  warnings: (count) => counted(count, 'warning'),
  gaps: (count) => counted(count, 'open point'),
  legal: (count) => `${count} to be checked against the law`,
};

export const releaseMessages: typeof zh.releaseMessages = {
  waiting: (pid) => `Another release is still running (process ${pid}). This one begins when that has ended.`,
  sameAndOther:
    '--same and --other are two answers to one question: what is worded otherwise means the same everywhere, or nowhere. To answer one by one, write neither.',
  noDay: (option, word) => `${option} is a day that there is, such as 2026-12-01, not “${word}”.`,
  noRemark: (word) =>
    `“${word}” in --answers names no remark. npx zhaozhang remarks names them, such as walk-in/1yni1wq.`,
  noPage: (word, hint) => `“${word}” in --answers: there is no such page.${hint && ` ${hint}`}`,
  answered: (count) =>
    `${counted(count, 'page')} without a new version: the answer is kept with the last one`,
  errors: (count) =>
    `The content has ${counted(count, 'error')}. Mend ${count === 1 ? 'it' : 'them'}, then release.`,
  released: (count, refused) =>
    `${counted(count, 'version')} written down${refused > 0 ? `; ${counted(refused, 'page')} not, as is told above` : ''}`,
};

export const serveMessages: typeof zh.serveMessages = {
  taken: (port, next) => `Port ${port} is taken by another program. Trying ${next}.`,
  noPort: (first) =>
    `No free port from ${first} on. Close the program that uses it, or name another in the environment variable PORT.`,
  notBuilt: (folder) => `There is no built site in ${folder} yet. Run npx zhaozhang build first.`,
  started: (address) => `The site is running: ${address}\nPress Ctrl+C to stop it.`,
};

export const devMessages: typeof zh.devMessages = {
  region: 'Mistakes in the handbook',
  none: 'The handbook has no errors and no warnings.',
  otherLanguage: (file, language) =>
    `${file} says ${language}, which is not the language that this was started in. Stop it (Ctrl+C), and start npx zhaozhang dev or build again.`,
  unshown: 'This page cannot be shown as it is written',
  mend: 'What is wrong is listed at the foot of the page. Mend and save it, and this page comes back by itself.',
  inTerminal:
    'No mistake is known in the handbook. What went wrong stands in the terminal in which dev is running.',
};

export const watchMessages: typeof zh.watchMessages = {
  watching: 'Checked again whenever a file changes. Press Ctrl+C to stop.',
  changed: (file) => `${file} has changed. Checking again:`,
};
