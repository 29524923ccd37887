/** Pictures that are not there, or cannot be shown. */
import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/lint/pictures.ts';

export const pictureMessages: typeof zh.pictureMessages = {
  large: (url, megabytes) =>
    `The picture “${url}” has ${megabytes} MB; over 2 MB a phone takes long. Make it smaller.`,
  percent: (url) =>
    `The % in the address of the picture “${url}” is wrong. Use only letters, digits and hyphens.`,
  kind: (url, known) => `“${url}” is not a picture. Use ${listed(known)}.`,
  notInPublic: (url, file, hint) =>
    `The picture “${url}” is not in public/: there is no file ${file}.${hint && ` ${hint}`}`,
  notBeside: (url, file, hint) =>
    `The picture “${url}” is not beside this file: there is no file ${file}.${hint && ` ${hint}`}`,
  broken: (url, ending) =>
    `The picture “${url}” cannot be opened: it is empty, damaged, or not what .${ending} says.`,
  unused: (name) => `No page uses the picture “${name}”. Put it into a procedure, or delete it.`,
};
