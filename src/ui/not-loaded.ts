/** Code that did not come: said in one way wherever a press had to load some. Without Preact, for light pages. */

import { loadPageAgain } from './load-page-again.ts';

/** How long it stays, in milliseconds; the press can be made again at any time. */
const STAYS = 8000;
let hiding: ReturnType<typeof setTimeout> | undefined;
let times = 0;

/**
 * Says below that what was pressed did not load. The words stand in the page, which may have no way to fetch any.
 * From the second time on the page itself is loaded again where it can be.
 */
export function sayNotLoaded(): void {
  times += 1;
  if (times > 1) void loadPageAgain();
  const line = document.querySelector<HTMLElement>('[data-not-loaded]');
  if (!line) return;
  line.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => (line.hidden = true), STAYS);
}

/** What was loaded; undefined where it did not come, which is said. The next call tries again. */
export async function loaded<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    sayNotLoaded();
    return undefined;
  }
}
