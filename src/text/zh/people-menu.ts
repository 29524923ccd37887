/** Words of the menu in which people change over. */
export const peopleMenuText = {
  title: '谁在用（点名字换人）',
  device: '本机（不分人）',
  inUse: (name: string, isBook: boolean) => (isBook ? `这是 ${name} 的账本` : `正在用：${name}`),
  nameless: '没有写名字的人',
};
