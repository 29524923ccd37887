/** Versions of pages, for `npm run release`. */
import type * as zh from '../../zh/messages/history.ts';

export const historyMessages: typeof zh.historyMessages = {
  version: (file, last, now, next) =>
    `${file} no longer says what version ${last} said, but its version is ${now}. Change version to ${next} or higher.`,
  notAList: (file) => `“${file}” should be a list of versions, each beginning with “- version:”.`,
};
