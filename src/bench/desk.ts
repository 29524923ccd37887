import type { Page } from '@playwright/test';
import { openSite } from './open-site.ts';
import type { Table } from './weigh.ts';

const STEPS = 40;
/** So many strokes are measured; the median counts. Even: half of them take back a mistake that the other half makes. */
const STROKES = 8;

/** What follows a stroke, by the tab that shows it. */
const PARTS = [
  ['messages', 'problems'],
  ['page', 'read'],
  ['checklist', 'do'],
  ['picture', 'chart'],
] as const;

/** A procedure of forty steps, every seventh of which asks. */
function forty(): string {
  const steps = Array.from({ length: STEPS }, (_, index) => {
    const ask =
      index % 7 === 3 && index < STEPS - 4
        ? `\n\n<Ask question="Is it ${index}?">\n\n- [Yes](#s${index + 1})\n- [No](#s${index + 3})\n\n</Ask>`
        : '';
    return `<Step id="s${index}" name="Step ${index}">\n\n- [ ] Do ${index}\n- [ ] Look at ${index}${ask}\n\n</Step>`;
  });
  return ['---\ntitle: Forty\nkind: procedure\n---', ...steps].join('\n\n');
}

/** How long after a stroke each part of the desk shows it, in milliseconds, also with a processor four times slower. */
export function desk(dist: string): Promise<Table> {
  return openSite(dist, async (chrome, origin) => {
    const context = await chrome.newContext({
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${origin}authoring/desk/`);
    await page.locator('.desk-start .button.primary').click();
    await page.locator('.desk-bar > .button[aria-pressed]').click();
    await page.locator('#desk-text').fill(forty());
    await page.locator('.desk-bar > .button[aria-pressed]').click();
    const devtools = await context.newCDPSession(page);
    const table: Table = new Map();
    for (const [part, tab] of PARTS) {
      await page.locator(`[data-tab="${tab}"]`).click();
      const row: Record<string, number> = {};
      for (const rate of [1, 4]) {
        await devtools.send('Emulation.setCPUThrottlingRate', { rate });
        row[rate === 1 ? 'ms' : 'processor ÷ 4, ms'] = await strokes(page, tab, rate);
      }
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      table.set(part, row);
    }
    return table;
  });
}

async function strokes(page: Page, tab: string, rate: number): Promise<number> {
  const times: number[] = [];
  // What one types in is on the screen.
  await page.locator('[data-path="20"]').scrollIntoViewIfNeeded();
  await page.locator('[id="desk:20@name"]').waitFor();
  for (let stroke = 0; stroke < STROKES; stroke++) {
    // What was written before is shown, and the picture at rest has come.
    await page.waitForTimeout(2500);
    times.push(await page.evaluate(measured, { tab, stroke, rate }));
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(STROKES / 2)]!);
}

/** In the browser: from the stroke to the frame that shows it. */
function measured({
  tab,
  stroke,
  rate,
}: Record<'stroke' | 'rate', number> & { tab: string }): Promise<number> {
  const field = document.getElementById('desk:20@name') as HTMLInputElement;
  const side = document.querySelector('.desk-side')!;
  // An empty name is a mistake, and one that is there again is none.
  const isEmpty = tab === 'problems' && stroke % 2 === 0;
  const name = isEmpty ? '' : `N${tab}${rate}${stroke}`;
  const before = side.querySelectorAll('li').length;
  const isShown = () =>
    tab === 'problems'
      ? side.querySelectorAll('li').length !== before
      : side.textContent.replace(/\s/g, '').includes(name);
  const begin = performance.now();
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((done) => {
    const look = () =>
      isShown()
        ? done(performance.now() - begin)
        : performance.now() - begin > 20_000
          ? done(NaN)
          : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
}
