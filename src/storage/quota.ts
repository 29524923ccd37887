/** How much of the room that browsers give one site is used. */
import { $storage } from './browser.ts';
import { keptTexts, type Texts } from './texts.ts';

/** Room that a record takes, two bytes a character as browsers count. */
export const kilobytes = (key: string, text: string) => (2 * (key.length + text.length)) / 1024;

/** What browsers give one site: 5 million characters, in kilobytes. */
const ROOM = 10 * 1024;

/** How full the site's room is, from 0 to 1. */
export function fullness(texts: Texts): number {
  return Math.min(1, [...texts].reduce((sum, [key, text]) => sum + kilobytes(key, text), 0) / ROOM);
}

/** From here on the site proposes to export and to archive. */
export const NEAR = 0.8;

/** Lets the page say so where the room is nearly used up, before it is: called where something new is begun. */
export function checkRoom(): void {
  if (fullness(keptTexts()) >= NEAR) $storage.set({ ...$storage.get(), near: true });
}
