/** What the dialog of the search says besides; by itself, as the page of the search needs none of it. */
export const searchDialogText = {
  label: '搜索',
  close: '关闭',
  page: '在搜索页打开',
  keys: '↑ ↓ 选择 · 回车打开 · Esc 关闭',
};
