export const headText = {
  crumbs: '位置',
  roles: '岗位',
  trigger: '从',
  outcome: '到',
  version: '版本',
  review: (day: string) => `${day} 前复核`,
  uses: '这份规程的用法',
  read: '读',
  checklist: '做清单',
  quiz: '自测',
  items: (count: number) => `${count} 项`,
  questions: (count: number) => `${count} 题`,
  printed: (version: string, updated: string, owner: string) =>
    `版本 ${version} · ${updated} 更新 · ${owner}`,
};
