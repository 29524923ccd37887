/** Words of the parts that every feature uses. */
export const uiText = {
  cancel: '取消',
  undo: '撤销',
  close: '关闭',
  notFilled: (name: string) => `「${name}」还没有填好。请填上，再继续。`,
  notLoaded: '这部分没有装上，可能是网络断了。连上后再点一次；还是不行，就刷新这一页。',
};
