/** What `zhaozhang` says of what was typed, and of what it does. */
import type * as zh from '../../zh/messages/command-line.ts';

export const usageMessages: typeof zh.usageMessages = {
  unknownCommand: (word, hint) =>
    `There is no command “${word}”.${hint && ` ${hint}`} All commands: zhaozhang --help`,
  unknownOption: (command, word, hint, known) =>
    `${command} has no option ${word}.${hint && ` ${hint}`} It knows ${known.join(', ')}.`,
  noValue: (option) => `${option} needs a value behind it.`,
  value: (option) => `${option} takes no value.`,
  tooMany: (command, word) =>
    `${command} takes one folder; “${word}” is one too many. A name with spaces needs quotation marks.`,
  noPort: (word) => `A port is a number from 1 to 65535, not “${word}”.`,
  noFolder: (folder) => `There is no folder ${folder}. To make it: zhaozhang init ${folder}`,
  notAFolder: (folder) => `${folder} is no folder.`,
  noProcedures: (folder) =>
    `There are no procedures in ${folder} yet (no .mdx file in its folder procedures). To begin with a sample: zhaozhang init ${folder}; with one of your own: zhaozhang new ${folder}`,
};

export const siteMessages: typeof zh.siteMessages = {
  built: (folder) => `The site is in ${folder}.`,
  outHoldsContent: (folder) =>
    `The handbook itself stands in ${folder}, and a build empties the folder of the site first. Name another with --out.`,
  outHoldsOther: (folder) =>
    `There is something else in ${folder}, and a build would empty it first. Name an empty folder with --out, or empty this one yourself.`,
};
