/** Hands a text to another app; `closed` where the reader left the browser's sheet, `failed` where that cannot take it. */
export const shareText = (shared: ShareData): Promise<'shared' | 'closed' | 'failed'> =>
  navigator.share(shared).then(
    () => 'shared',
    (error: Error) => (error.name === 'AbortError' ? 'closed' : 'failed'),
  );
