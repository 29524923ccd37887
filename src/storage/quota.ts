/** Looks how much room is left, where something new is begun: reading everything is not for every page. */
import { fullness, NEAR } from './model.ts';
import { $storage } from './browser.ts';
import { keptTexts } from './texts.ts';

/** Lets the page say so where the room is nearly used up, before it is. */
export function checkRoom(): void {
  if (fullness(keptTexts()) >= NEAR) $storage.set({ ...$storage.get(), near: true });
}
