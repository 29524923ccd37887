import type * as zh from '../zh/ui.ts';

/** Words of the parts that every feature uses. */
export const uiText: typeof zh.uiText = {
  cancel: 'Cancel',
  undo: 'Undo',
  close: 'Close',
  notFilled: (name) => `‘${name}’ is not filled in yet. Fill it in to continue.`,
  notLoaded:
    'This part did not load. There may be no network. Connect and try again. If that does not help, refresh this page.',
};
