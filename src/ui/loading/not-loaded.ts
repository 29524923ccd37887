/** Code that did not come: said in one way wherever a press had to load some. Without Preact, for light pages. */

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

/**
 * Loads the page again where the site answers, by the network or from the offline copy: most browsers remember that a
 * module did not come, and ask for it again only on a new page. What was done on the page is kept by then.
 */
export async function loadPageAgain(): Promise<void> {
  const answers = await fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answers) location.reload();
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
