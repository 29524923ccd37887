/** Words of the parts that every feature uses. */
export const uiText = {
  cancel: '取消',
  undo: '撤销',
  close: '关闭',
  empty: '还没有写。请先写上，再继续。',
  unreadable: '没有填全，请把年月日和时间都填上。',
  tooEarly: (least: string) => `太早了，不能早于 ${least}。`,
  tooLate: (most: string) => `太晚了，不能晚于 ${most}。`,
  notLoaded: '这部分没有装上，可能是网络断了。连上后再点一次；还是不行，就刷新这一页。',
  loadAgain: '没有装上，点此再试',
};
