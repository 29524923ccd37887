/** How much of the room that browsers give one site is used. */
import { $storage } from './browser.ts';
import { persistQuietly } from './persist.ts';
import { keptTexts, type Texts } from './texts.ts';

/** Room that records take in kilobytes, two bytes a character as browsers count. */
export const sizeOf = (texts: Iterable<readonly [key: string, text: string]>) =>
  [...texts].reduce((sum, [key, text]) => sum + (2 * (key.length + text.length)) / 1024, 0);

/** What browsers give one site: 5 million characters, in kilobytes. */
const ROOM = 10 * 1024;

/** How full the site's room is, from 0 to 1. */
export const fullness = (texts: Texts): number => Math.min(1, sizeOf(texts) / ROOM);

/** From here on the site proposes to export and to archive. */
export const NEAR = 0.8;

/** Lets the page say so where the room is nearly used up, and the browser promise to keep it: called where something new is begun. */
export function checkRoom(): void {
  void persistQuietly();
  if (fullness(keptTexts()) >= NEAR) $storage.set({ ...$storage.get(), near: true });
}
