import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { deviceText } from '#text/device.ts';
import { personText } from '#text/person.ts';
import { openSite } from './open-site.ts';
import type { Table } from './weigh.ts';

const LIST = 'procedures/hotel-walk-in-check-in/checklist/';

/** Script time of opening a page with this many runs kept, each with every item of its form ticked. */
export function runs(dist: string, count: number): Promise<Table> {
  return openSite(dist, async (chrome, origin) => {
    const context = await chrome.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(origin + LIST);
    await page.locator('main').getByRole('checkbox').first().click();
    await page.goto(`${origin}data/`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: deviceText.exportAll }).click();
    await page.getByLabel(personText.label).fill('1');
    await page.getByRole('button', { name: personText.keep }).click();
    const { text, run } = multiply(await readFile(await (await download).path(), 'utf8'), count);
    const file = { name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('dialog').getByRole('button', { name: deviceText.importGo }).click();
    await page.locator('[data-toast] [role=status]').filter({ hasText: deviceText.importGo }).waitFor();
    const table: Table = new Map();
    for (const [name, path] of [
      ['home', ''],
      ['checklist, no run open', LIST],
      ['checklist, one run open', `${LIST}?run=${encodeURIComponent(run)}`],
      ['kept data', 'data/'],
    ] as const) {
      table.set(name, { 'script, ms': Math.round(await scriptTime(page, origin + path)) });
    }
    return table;
  });
}

interface Exported {
  records: Record<string, { value: { marks: object; times: object; parts: { items: { id: string }[] }[] } }>;
}

/** An exported file with the one run in it copied: forty items ticked, every second one finished. */
function multiply(text: string, count: number): { text: string; run: string } {
  const file = JSON.parse(text) as Exported;
  const find = (kind: string) => Object.entries(file.records).find(([key]) => key.startsWith(`${kind}:`))!;
  const [key, run] = find('run');
  const at = Date.now();
  const items = find('form')[1].value.parts.flatMap((part) => part.items.map(({ id }) => id));
  run.value.marks = Object.fromEntries(
    items.slice(0, 40).map((id) => [id, { value: { state: 'done' }, at }]),
  );
  const copies = Array.from({ length: count - 1 }, (_, n) => {
    const times = n % 2 ? { finished: { value: at, at } } : {};
    return [`${key}x${n}`, { ...run, value: { ...run.value, times } }] as const;
  });
  const records = { ...file.records, ...Object.fromEntries(copies) };
  return { text: JSON.stringify({ ...file, records }), run: key.slice('run:'.length) };
}

/** What the renderer spends on scripts until the page is at rest, the median of five visits. */
async function scriptTime(page: Page, address: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const times: number[] = [];
  for (let visit = 0; visit < 5; visit++) {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'networkidle' });
    const { metrics } = await devtools.send('Performance.getMetrics');
    times.push(1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value);
  }
  return times.sort((a, b) => a - b)[2]!;
}
