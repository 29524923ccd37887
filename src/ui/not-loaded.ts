/** Code that did not come: said in one way wherever a press had to load some. Without Preact, for light pages. */
import { uiText as words } from '#text/ui.ts';

/** How long it stays; the press can be made again at any time. */
const STAYS = 8000;

/** Says below that what was pressed did not load, once however many presses failed. */
export function sayNotLoaded(): void {
  document.querySelector('[data-not-loaded]')?.remove();
  const line = document.createElement('div');
  line.className = 'toast is-shown';
  line.dataset.notLoaded = '';
  line.role = 'alert';
  line.textContent = words.notLoaded;
  document.body.append(line);
  setTimeout(() => line.remove(), STAYS);
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
