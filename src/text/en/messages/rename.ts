import { plural } from '../../plural.ts';
import type * as zh from '../../zh/messages/rename.ts';

/** `zhaozhang rename`: another name at every place. */
export const renameMessages: typeof zh.renameMessages = {
  usage:
    'Write: npx zhaozhang rename <record|role|term> <old name> <new name>. A name with blanks needs quotation marks.',
  noKind: (word, kinds, hint) =>
    `“${word}” cannot be renamed. These can: ${kinds.join(', ')}.${hint && ` ${hint}`}`,
  unknown: (name, hint) => `Nothing is called “${name}”, so nothing was changed.${hint && ` ${hint}`}`,
  isId: (id) =>
    `“${id}” is an id, not a name. Ids stand in addresses and on people’s devices and stay; write the name. Nothing was changed.`,
  same: (name) => `“${name}” is called that already. Nothing was changed.`,
  noName: (name) =>
    `“${name}” can be no name: it begins and ends with a letter or digit, with blanks, brackets, points, slashes and hyphens between. Nothing was changed.`,
  taken: (name) =>
    `Something is called “${name}” already, and the two could not be told apart. Nothing was changed.`,
  saidAlready: (name) =>
    `These places say “${name}” already, and could not be told apart. Word them otherwise first. Nothing was changed:`,
  torn: (name) =>
    `“${name}” is broken across two lines at these places. Write it on one line first. Nothing was changed:`,
  otherMeaning: (old, now) =>
    `With “${now}” in place of “${old}” some of these places would be another name. Nothing was changed:`,
  idByHand:
    'Some of these items stand on several lines, so their ids cannot be kept. Write each on one line first. Nothing was changed:',
  strange: (file) => `${file} is not in UTF-8. Save it as UTF-8 first. Nothing was changed.`,
  errors: (count) => `There would be the ${plural(count, 'error')} above, so nothing was changed.`,
  would: (old, now, places, files) =>
    `“${old}” would become “${now}” at ${plural(places, 'place')} in ${plural(files, 'file')}. Nothing has been changed yet; leave out --dry-run to change it.`,
  done: (old, now, places, files) =>
    `“${old}” is now “${now}”: ${plural(places, 'place')} in ${plural(files, 'file')}.`,
  left: 'Former versions in history and the sources in sources.yaml stay as they were said. Pages that changed need a new version and a release.',
};
