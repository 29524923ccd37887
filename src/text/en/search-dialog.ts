import type * as zh from '../zh/search-dialog.ts';

/** What the dialog of the search says besides; by itself, as the page of the search needs none of it. */
export const searchDialogText: typeof zh.searchDialogText = {
  label: 'Search',
  close: 'Close',
  page: 'Open on the search page',
  keys: '↑ ↓ select · Enter open · Esc close',
};
