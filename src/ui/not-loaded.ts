/** Code that did not come: said in one way wherever a press had to load some. Without Preact, for light pages. */

/** How long it stays, in milliseconds; the press can be made again at any time. */
const STAYS = 8000;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says below that what was pressed did not load. The words stand in the page, which may have no way to fetch any. */
export function sayNotLoaded(): void {
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
