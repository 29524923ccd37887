/** Versions of pages, for `npm run release`. */
export const historyMessages = {
  version: (file: string, last: string, now: string, next: string) =>
    `${file} 与 ${last} 版说的不同，版本号却是 ${now}。请把 version 改成 ${next}，或更大的。`,
  notAList: (file: string) => `「${file}」应是一列版本，每个以「- version:」开头。`,
};
