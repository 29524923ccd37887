/** Files of the content folder. */
import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/content/files.ts';

export const fileMessages: typeof zh.fileMessages = {
  notAList: (name, lists, hint) =>
    `“${name}” is not read: only ${listed(lists)} belong here.${hint && ` ${hint}`}`,
  notPlain: (name) => `“${name}” is not an ordinary file and cannot be read.`,
  otherEnding: (name, stem) =>
    `“${name}” is not read: the name of a procedure's file ends in .mdx, in lower case. Rename it “${stem}.mdx”.`,
  notAPage: (name) => `“${name}” is not read: only .mdx files and pictures belong here.`,
  folderAsPage: (name) => `“${name}” is a folder, not a file. The name of a folder cannot end in .mdx.`,
  folderName: (name, hint) =>
    `The name of the folder “${name}” becomes an address: use lower-case letters, digits and hyphens.${hint && ` ${hint}`}`,
  fileName: (name, hint) =>
    `The file name “${name}” becomes an address: use lower-case letters, digits and hyphens.${hint && ` ${hint}`}`,
  longName: (length, most) => `This file name has ${length} characters; the most is ${most}.`,
  deep: 'These folders are nested too deep.',
  rename: (name) => `Rename it “${name}”.`,
  unreadable: (why) => `This file cannot be read: ${why}.`,
  /** Why a file cannot be read. */
  systemSays: (error) => `the system says ${error}`,
  missing: 'it is not there, or it is a link to a place where there is none',
  loop: 'it is a link that leads round to itself',
  forbidden: 'you are not allowed to read it',
  isFolder: 'it is a folder',
};
