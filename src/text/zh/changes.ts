/** What has lately changed in the handbook, as a page and as a feed. */
export const changesText = {
  lead: '哪一份规程改了，改了什么；写明了为什么改、从哪天起的，也在这里。最近的在前。',
  find: '找规程',
  unit: '次改动',
  none: '还没有哪一份规程改过。改了以后，这里写明改了什么、为什么改。',
  /** A page that came after the first ones were recorded. */
  added: '新增',
  entry: (title: string, version: string) => `${title}（${version} 版）`,
  feed: '订阅（Atom）',
  feedTitle: (handbook: string) => `${handbook}：最近改动`,
};
