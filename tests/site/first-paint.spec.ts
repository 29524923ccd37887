/** What a page holds for its first paint: the policy first, styles and scripts inside under their hashes alone. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, DIST, builtPages, html } from './built.ts';
import { expect, open, test, type Page } from './site.ts';

const READING = 'procedures/hotel-walk-in-check-in/';
const READING_PAGES = builtPages().filter((path) => /^procedures\/[^/]+\/$/.test(path));

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const stylesIn = (source: string) =>
  [...source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]!);

test('every page allows what stands inside it and the styles of reading pages, and no other script or style, before it asks for anything @desktop @base @content', () => {
  const wrong: string[] = [];
  // A question fetches the flowchart out of a reading page, which is judged by the policy of the question's page.
  const ofReading = [...new Set(READING_PAGES.flatMap((path) => stylesIn(html(path))))];
  expect(ofReading).toHaveLength(1);
  for (const path of builtPages()) {
    const source = html(path);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(source);
    const asks = source.search(/<(link|script|style|img)\b/);
    if (!policy || policy.index > asks) wrong.push(`${path}: asks before the policy`);
    const allowed = (policy?.[1] ?? '').match(/'sha\d+-[^']+'/g) ?? [];
    const scripts = [...source.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
      .filter(([, attributes]) => !/\ssrc=|application\/json/.test(attributes!))
      .map((match) => match[2]!);
    const inside = [...new Set([...scripts, ...stylesIn(source), ...ofReading].map(hash))];
    if (allowed.toSorted().join() !== inside.toSorted().join())
      wrong.push(`${path}: ${allowed.length} hashes`);
    if (/unsafe-(inline|eval|hashes)/.test((policy?.[1] ?? '').replace("'wasm-unsafe-eval'", '')))
      wrong.push(path);
  }
  expect(wrong).toEqual([]);
});

test('no page names a script twice, nor one that only imports another @desktop @content', () => {
  const wrong = builtPages().flatMap((path) => {
    const scripts = [...html(path).matchAll(/<script type="module" src="([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    return scripts
      .filter((script, at) => scripts.indexOf(script) < at || importsOnly(script))
      .map((script) => `${path}: ${script}`);
  });
  expect(wrong).toEqual([]);
});

const importsOnly = (script: string) =>
  /^(import["'][^"']+["'];?\s*)+$/.test(readFileSync(join(DIST, script.slice(BASE.length)), 'utf8'));

type Shown = 'inside' | 'linked' | 'all';

/**
 * What differs in how the elements that are shown are styled, by the stylesheets inside the page, by the linked ones
 * or by all: every property of every one of them, in one go, so that nothing moves on between.
 */
const differences = (page: Page, one: Shown, other: Shown): Promise<string[]> =>
  page.evaluate(
    ([one, other]) => {
      const use = (shown: string) => {
        for (const sheet of document.styleSheets)
          // What Astro says of its islands stands inside each page, and in no stylesheet.
          if (!sheet.ownerNode!.textContent.startsWith('astro-island'))
            sheet.disabled = shown !== 'all' && (sheet.href !== null) !== (shown === 'linked');
        return document.body.offsetHeight;
      };
      const properties = [...getComputedStyle(document.body)];
      const lookOf = (shown: string) => {
        use(shown);
        const looks = new Map<string, string>();
        [...document.body.querySelectorAll('*')].forEach((element, place) => {
          if (!element.checkVisibility({ visibilityProperty: true })) return;
          for (const part of [undefined, '::before', '::after']) {
            const style = getComputedStyle(element, part);
            if (part && style.content === 'none') continue;
            const name = [place, element.tagName, element.getAttribute('class'), part].join(' ');
            looks.set(name, properties.map((property) => style.getPropertyValue(property)).join('\n'));
          }
        });
        return looks;
      };
      // Each look comes after a change of stylesheets, and so after a new layout: where nothing has changed, Chromium
      // says of some boxes that were laid out before that their automatic margins are 0, wherever they stand.
      use(other);
      const [first, second] = [lookOf(one), lookOf(other)];
      use('all');
      if (first.size < 50) return [`only ${first.size} elements are shown`];
      return [...new Set([...first.keys(), ...second.keys()])].flatMap((name) => {
        const [a, b] = [first.get(name), second.get(name)];
        if (a === undefined || b === undefined)
          return [`${name} is shown by ${a === undefined ? other : one} only`];
        if (a === b) return [];
        const [ours, theirs] = [a.split('\n'), b.split('\n')];
        return properties.flatMap((property, at) =>
          ours[at] === theirs[at] ? [] : [`${name}: ${property}: ${ours[at]} / ${theirs[at]}`],
        );
      });
    },
    [one, other] as const,
  );

/** Some ten pages of every kind of content: with and without a flowchart, timetables, pictures, red lines. */
const SOME = [
  ...new Set([
    READING,
    ...READING_PAGES.filter((_, index) => index % Math.ceil(READING_PAGES.length / 10) === 0),
  ]),
];
const BUILT = new Set(builtPages());
const OTHERS = SOME.flatMap((path) => [`${path}checklist/`, `${path}quiz/`]).filter((path) =>
  BUILT.has(path),
);

test('the styles inside a page of a procedure show everything as all its stylesheets do @phone @desktop', async ({
  page,
}) => {
  test.slow();
  // As before any script has run but that of the theme.
  await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [...SOME, ...OTHERS]) {
    for (const colorScheme of path.startsWith(READING)
      ? (['light', 'dark'] as const)
      : (['light'] as const)) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      // All of it laid out, or there is nothing to compare below the fold.
      await page.evaluate(() => (document.documentElement.dataset.settled = ''));
      expect(await differences(page, 'inside', 'linked'), path).toEqual([]);
    }
  }
});

test('once the stylesheets are there, those inside change nothing: menus, search, a run, marks @phone @desktop', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, READING);
  await page.waitForLoadState('networkidle');
  const same = async (state: string) => expect(await differences(page, 'all', 'linked'), state).toEqual([]);
  await same('opened');
  await page.locator('.site-menu > summary').filter({ visible: true }).click();
  await same('menu');
  await page.keyboard.press('Escape');
  const box = page.locator('[data-item] input[type=checkbox]').first();
  await box.check();
  await box.hover();
  await same('ticked');
  await page
    .locator('details:not([open]) > summary')
    .evaluateAll((all) =>
      all.forEach((summary) => ((summary.parentElement as HTMLDetailsElement).open = true)),
    );
  await same('unfolded');
  await page.emulateMedia({ media: 'print' });
  await same('print');
  await page.emulateMedia({ media: null });

  // The search brings its own stylesheet, before those behind the text: the order of layers is said inside the page.
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: '搜什么' }).fill('押金');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  await expect(page.locator('.search-count')).toHaveCSS('max-width', 'none');
  await expect(page.locator('.search-link').first()).toHaveCSS('text-decoration-line', 'none');
});

test.describe('what is below the fold', () => {
  const unlaid = (page: Page) =>
    page
      .locator('.reading .step')
      .evaluateAll(
        (steps) => steps.filter((step) => getComputedStyle(step).contentVisibility !== 'visible').length,
      );
  /** Before its scripts have come. */
  const early = (page: Page) =>
    page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));

  test('is laid out once the page rests @phone', async ({ page }) => {
    await open(page, READING);
    await expect.poll(() => unlaid(page)).toBe(0);
    await expect(page.locator('html')).toHaveAttribute('data-settled', '');
  });

  test('is left for later at first, but not on paper @phone', async ({ page }) => {
    await early(page);
    await open(page, READING);
    expect(await unlaid(page)).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'print' });
    expect(await unlaid(page)).toBe(0);
  });

  test('is found by a press on the flowchart that comes before any script @phone', async ({ page }) => {
    await early(page);
    await open(page, READING);
    const last = page.locator('[data-flowchart] svg a[data-step=archive]').filter({ visible: true }).first();
    await last.click();
    await expect(page).toHaveURL(/#archive$/);
    await expect(page.locator('#archive .step-name')).toBeInViewport();
    await expect
      .poll(() => page.evaluate(() => document.getElementById('archive')!.getBoundingClientRect().top))
      .toBeLessThan(300);
  });

  test('is laid out at once where an address names a step, or a page is opened again @phone', async ({
    page,
  }) => {
    await early(page);
    await open(page, `${READING}#archive`);
    expect(await unlaid(page)).toBe(0);
    await expect(page.locator('#archive .step-name')).toBeInViewport();
    await open(page, READING);
    await page.goto('about:blank');
    await open(page, READING);
    expect(await unlaid(page)).toBeGreaterThan(10);
    await page.reload();
    expect(await unlaid(page)).toBe(0);
  });
});

test('the pages of a procedure say which may be fetched as they are pressed, and ask for none unpressed @desktop', async ({
  page,
}) => {
  const rules = /<script type="speculationrules">(.*?)<\/script>/;
  for (const path of [READING, `${READING}checklist/`, `${READING}quiz/`]) {
    const { prefetch, prerender } = JSON.parse(rules.exec(html(path))?.[1] ?? '{}') as {
      prefetch?: { eagerness: string }[];
      prerender?: object;
    };
    expect(prefetch?.map(({ eagerness }) => eagerness)).toEqual(['conservative']);
    expect(prerender).toBeUndefined();
  }
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, READING);
  await page.waitForLoadState('networkidle');
  await page.locator('.page-uses > a').last().hover();
  expect(asked.filter((url) => /(checklist|quiz)\/$/.test(url))).toEqual([]);
});
