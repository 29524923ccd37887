/** Words of the parts that every feature uses. */
export const uiText = { cancel: '取消', undo: '撤销' };
