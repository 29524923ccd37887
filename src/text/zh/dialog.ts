export const dialogText = { cancel: '取消' };
