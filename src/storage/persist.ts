/** Whether the browser has promised to keep what stands here when its room gets short, and asking it to. */

/** Undefined where the browser says nothing of it: it has no such promise, or the page is not served securely. */
export const isPersistent = (): Promise<boolean | undefined> =>
  (navigator.storage?.persisted?.() ?? Promise.resolve(undefined)).catch(() => undefined);

/** Asks the browser. Firefox asks whoever sits before it. */
export const askToPersist = (): Promise<boolean | undefined> =>
  (navigator.storage?.persist?.() ?? Promise.resolve(undefined)).catch(() => undefined);

/** Asks where that asks nobody else: called where something new is begun. */
export async function persistQuietly(): Promise<void> {
  if (!/Firefox\//.test(navigator.userAgent) && (await isPersistent()) === false) await askToPersist();
}
