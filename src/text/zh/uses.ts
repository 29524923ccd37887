/** What the three uses of a procedure are called, everywhere. */
export const useText = { read: '读', do: '照着做', test: '测一测' };
