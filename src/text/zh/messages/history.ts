/** Versions of pages, for `zhaozhang release`. */
export const historyMessages = {
  version: (file: string, last: string, now: string, next: string) =>
    `${file} 与 ${last} 版说的不同，版本号却是 ${now}。请把 version 改成 ${next}，或更大的。`,
  asked: (file: string) => `${file} 有几处换了说法。意思一样，加 --same 再运行；意思变了，加 --other：`,
  sameOrNot: (before: string, after: string) => `  「${before}」→「${after}」`,
  isSame: (before: string, after: string) => `「${before}」改成「${after}」，同一件事，换了说法？`,
  whyAndWho: (file: string, last: string, now: string) =>
    `${file} 从 ${last} 版到 ${now} 版意思变了。请用 --why 写一句为什么改，用 --approved-by 写谁批准的。`,
  idByHand: (file: string, ids: string[]) =>
    `${file} 里换了说法的检查项要留住原来的编号，程序写不进去。请在它们后面自己写上：${ids.map((id) => `{/* id: ${id.slice(id.lastIndexOf('/') + 1)} */}`).join('，')}。`,
  broken: '这一行读不懂，不是 YAML。这个文件由 release 来写：改坏了，就从版本库里取回原来的。',
  damaged: (field: string) =>
    `这个版本的「${field}」缺了，或不是 release 写的样子。这个文件由 release 来写：改坏了，就从版本库里取回原来的。`,
  lowered: (file: string, last: string, now: string) =>
    `${file} 的版本号是 ${now}，比已经发布的 ${last} 还低。请把 version 改回 ${last}。`,
  renamed: (was: string, now: string) =>
    `这一页还没有发布过，而 ${was} 记着几乎同样的一页，那一页已经没有了。改了文件名，就把 ${was} 改名为 ${now}，以前的版本就还在；是新的一页，就删去 ${was}。`,
  notAList: '这里应是一列版本，每个以「- version:」开头，下面有 parts。',
};
