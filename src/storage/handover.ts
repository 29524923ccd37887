/**
 * What a reader did while the code that keeps it was still on its way: noted for this tab, so that leaving
 * the page in that moment loses nothing. Where the browser does not let us, it is lost with the page.
 */
import { NOW } from './browser.ts';

const nameOf = (what: string) => `${NOW}handover:${what}`;

/** Notes it until it is taken; a later note replaces an earlier one. False where it is blocked or full. */
export function leaveForLater(what: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(nameOf(what), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was noted, once. */
export function takeOver<T>(what: string): T | undefined {
  try {
    const text = sessionStorage.getItem(nameOf(what));
    sessionStorage.removeItem(nameOf(what));
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
