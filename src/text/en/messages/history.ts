/** Versions of pages, for `zhaozhang release`. */
import type * as zh from '../../zh/messages/history.ts';

export const historyMessages: typeof zh.historyMessages = {
  version: (file, last, now, next) =>
    `${file} no longer says what version ${last} said, but its version is ${now}. Change version to ${next} or higher.`,
  asked: (file) =>
    `${file} words some things otherwise. If they mean the same, run again with --same; if not, with --other:`,
  sameOrNot: (before, after) => `  “${before}” → “${after}”`,
  isSame: (before, after) => `“${before}” became “${after}”. Does it mean the same?`,
  whyAndWho: (file, last, now) =>
    `${file} means something else in version ${now} than in ${last}. Say why in one line with --why, and who approved it with --approved-by.`,
  idByHand: (file, ids) =>
    `In ${file}, items that are only worded otherwise must keep their ids, which could not be written there. Write them behind the items yourself: ${ids.map((id) => `{/* id: ${id.slice(id.lastIndexOf('/') + 1)} */}`).join(', ')}.`,
  broken:
    'This line cannot be read as YAML. The file is written by release: if it was changed by hand, take back what it was.',
  damaged: (field) =>
    `“${field}” of this version is missing, or is not as release writes it. The file is written by release: if it was changed by hand, take back what it was.`,
  lowered: (file, last, now) =>
    `${file} bears version ${now}, which is lower than ${last}, which was released. Change version back to ${last}.`,
  renamed: (was, now) =>
    `This page was never released, and ${was} holds much the same page, which is gone. If the page was renamed, rename ${was} to ${now}, and its former versions stay; if it is a new one, delete ${was}.`,
  notAList: 'This should be a list of versions, each beginning with “- version:” and with parts below.',
};
