/** What `zhaozhang` says of what was typed, and of what it does. */
import type * as zh from '../../zh/messages/command-line.ts';

export const usageMessages: typeof zh.usageMessages = {
  unknownCommand: (word, hint) =>
    `There is no command “${word}”.${hint && ` ${hint}`} All commands: npx zhaozhang --help`,
  unknownOption: (command, word, hint, known) =>
    `${command} has no option ${word}.${hint && ` ${hint}`} It knows ${known.join(', ')}.`,
  noValue: (option) => `${option} needs a value behind it.`,
  value: (option) => `${option} takes no value.`,
  tooMany: (command, word) =>
    `${command} takes one folder; “${word}” is one too many. A name with spaces needs quotation marks.`,
  noPort: (word) => `A port is a number from 1 to 65535, not “${word}”.`,
  noFormat: (word, known) => `There is no format “${word}”. It knows ${known.join(', ')}.`,
  noFolder: (folder, typed) => `There is no folder ${folder}. To make it: npx zhaozhang init ${typed}`,
  notAFolder: (folder) => `${folder} is no folder.`,
  noProcedures: (folder, typed) =>
    `There are no procedures in ${folder} yet (no .mdx file in its folder procedures). To begin with a sample: npx zhaozhang init ${typed}; with one of your own: npx zhaozhang new ${typed}`,
};

export const siteMessages: typeof zh.siteMessages = {
  building: (folder) =>
    `Checking the procedures in ${folder}, then building the site. The first time takes a minute or two.`,
  waiting: (pid) => `Another build is still running (process ${pid}). This one begins when that has ended.`,
  built: (folder, pages, seconds) => `The site is in ${folder}. ${pages} pages in ${seconds} seconds.`,
  stopped: (folder) => `Stopped. A site that was in ${folder} is as it was.`,
  brokenOff:
    'Stopped before all was answered. What had been written is there, and nothing was written without an answer.',
  diskFull:
    'The disk is full, and this could not be finished. What was there is as it was. Make room, then try again.',
  notWritable: (path) =>
    `There is no permission to read or write ${path}, so nothing was done there. Change the permissions of the folder, or take one that can be written (for the site with --out).`,
  outIsFile: (path) => `${path} is a file, and a site goes into a folder. Name another with --out.`,
  outHoldsContent: (folder) =>
    `The handbook itself stands in ${folder}, and a build empties the folder of the site first. Name another with --out.`,
  outHoldsOther: (folder) =>
    `There is something else in ${folder}, and a build would empty it first. Name an empty folder with --out, or empty this one yourself.`,
  outAmongPages: (path) =>
    `${path} is in the folder of the procedures, where no site can go. Name another with --out.`,
  signInPath: (path, sign) =>
    `The path ${path} has a “${sign}” in it, which the tools that build the site cannot read. Rename the folder; blanks are fine.`,
  badBase: (word) =>
    `--base is the path that the site lives under, such as /kb/, not “${word}”. The domain goes into --site.`,
  badSite: (word) => `--site is a whole address, such as https://example.org, not “${word}”.`,
};
