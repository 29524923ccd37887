/** Words of whose records a file holds. */
export const deviceImportText = {
  known: (name: string, here: string) =>
    name === here
      ? `「${here}」的记录：这台设备上有这个人，逐项合并，不会重复。`
      : `「${name}」就是这台设备上的「${here}」：逐项合并，不会重复。`,
  unknown: (name: string) => (name ? `「${name}」是谁？` : '没有写名字的这份记录是谁的？'),
  several: (names: string[]) => `${names.map((name) => `「${name}」`).join('和')}是同一个人吗？`,
  claimed: (name: string, here: string) => `文件里的「${name}」和这台设备上的「${here}」是同一个人吗？`,
  mine: '这是我的（旧手机、另一台设备）',
  mineWhy: (name: string) => `并入「${name}」，以后两边的文件都认得是同一个人。`,
  add: '在这台设备上添加这个人',
  addWhy: '单独放一份，不和别人的混在一起；要用时换成他。',
  join: '是，同一个人',
  joinWhy: '这个文件是这么写的。记录逐项合到一起，以后两边的文件都认得是同一个人。',
  leave: '不导入',
};
