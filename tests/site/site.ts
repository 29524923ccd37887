/**
 * What every browser test starts from: a `page` that is watched, and a few helpers.
 *
 * A test fails on any console error, uncaught exception, breach of the content security policy, or
 * request that leaves the site, on whatever page of the context it happens.
 */
import AxeBuilder from '@axe-core/playwright';
import { test as playwright, expect, type BrowserContext, type Page, type Response } from '@playwright/test';

export { expect };
export type { Page } from '@playwright/test';

/** `test.use(noScript)` inside a describe: its pages run without JavaScript. */
export const noScript = { javaScriptEnabled: false };

interface Fixtures {
  /** Patterns of messages that the test provokes on purpose: `allowed.push(/404/)`. */
  allowed: RegExp[];
}

export const test = playwright.extend<Fixtures>({
  allowed: async ({}, use) => use([]),
  context: async ({ context, baseURL, allowed }, use) => {
    const problems = await watch(context, new URL(baseURL!).origin);
    await onGoodLine(context);
    await use(context);
    expect(
      problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
      'problems reported by the browser',
    ).toEqual([]);
  },
});

/** A busy machine answers late, which the browser takes for a slow line: then the site would keep no copy unasked. */
export const onGoodLine = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const value = { effectiveType: '4g' };
    Object.defineProperty(navigator, 'connection', { value, configurable: true });
  });

/** Collects everything that must not happen on any page of the context. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => {
    const { message } = event.error();
    // Chromium reports a transition between pages that it left out itself, as where a page came too fast.
    if (!/^Transition was (aborted|skipped)/.test(message)) problems.push(`uncaught: ${message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`leaves the site: ${url}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy breach: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return problems;
}

/**
 * Opens a path of the site under its base (`procedures/`, `` for home) and expects it to be there, its
 * components taken over by their scripts where scripts run.
 */
export async function open(page: Page, path: string): Promise<Response> {
  await dialogsGone(page);
  const response = await page.goto(path.replace(/^\//, ''));
  expect(response?.status(), `status of ${path || 'home'}`).toBe(200);
  // Looked at with each frame: an expectation looks again after a tenth of a second, then after a quarter.
  await page.waitForFunction(() => !document.querySelector('html[data-script] astro-island[ssr]'));
  return response!;
}

/** Waits until the history has gone back over the dialogs that were closed: that would stop a navigation begun meanwhile. */
const dialogsGone = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('dialog[open]') || !(history.state as { layer?: number } | null)?.layer,
  );

/** Opens a page whose scripts come when the returned function is called; its text is there. */
export async function openEarly(page: Page, path: string): Promise<() => void> {
  let come = () => {};
  const coming = new Promise<void>((done) => (come = done));
  await page.route(/_astro\/.*\.js/, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive');
  return come;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the colours of a page alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Expects no violation of WCAG 2.2 A and AA on the page as it stands. */
export const axe = (page: Page): Promise<void> => violationsOf(page, RULES);

/** The same of what depends on colours: of a page that was tried in another theme before, nothing else can differ. */
export const axeColours = (page: Page): Promise<void> => violationsOf(page, COLOURS);

async function violationsOf(page: Page, runOnly: string[]): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { violations } = await new AxeBuilder({ page })
    // Only what is wrong is described, and in the page itself, as it has no frames: both save most of the time.
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  const found: string[] = [];
  for (const { id, help, nodes } of violations) {
    for (const { target } of nodes) {
      const selector = target.join(' ');
      if (id === 'target-size' && (await isLarge(page, selector))) continue;
      found.push(`${id}: ${help}: ${selector}`);
    }
  }
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Whether a target is as large as it must be: axe calls one small that a bar half covers at this moment. */
async function isLarge(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  return box !== null && Math.min(box.width, box.height) >= 24;
}

/** Expects that the page itself does not scroll sideways, nor would with all of it laid out. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const [content, view] = await page.evaluate(() => {
    const root = document.scrollingElement!;
    // What is put off until it is in view is cut at its edge, and counts for nothing.
    const all = new CSSStyleSheet();
    all.replaceSync('main * { content-visibility: visible !important }');
    document.adoptedStyleSheets = [all];
    return [root.scrollWidth, root.clientWidth] as const;
  });
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(view);
}

/** Listens like a screen reader: returns what its live regions have said since the last call. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role=status],[role=alert],[aria-live]:not([aria-live=off])';
    new MutationObserver((records) => {
      const regions = records.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(live) ?? [];
      });
      for (const region of new Set(regions)) if (region.textContent) said.push(region.textContent);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}

/** Presses something in the menu of the bar of a run. */
export async function inMenu(page: Page, name: string): Promise<void> {
  await page.locator('.run-menu > summary').click();
  await page.locator('.run-menu').getByRole('button', { name, exact: true }).click();
}

/** Notes what moves on the page without anybody's doing; gives how much. Before the page is opened. */
export async function countShifts(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}
