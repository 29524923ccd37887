/** Words of the menu in which people change over. */
export const peopleMenuText = {
  title: '谁在用（点名字换人）',
  device: '本机（不分人）',
  nameless: '没有写名字的人',
};
