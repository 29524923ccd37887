/** How soon a page shows what people come for, against a page written by hand from the same procedure. */
import type { Browser, Page } from '@playwright/test';
import { PROCEDURE } from './limits.ts';
import { openCompressed, type Served } from './open-compressed.ts';
import { writeFloor } from './floor-page.ts';
import { kilobytes, round, type Row, type Table } from './weigh.ts';

const ROUNDS = 5;
const PHONE = { width: 360, height: 780 };
/** A phone on a middling line: bytes a second, ms before the first byte of an answer, so many times slower. */
const LINE = { throughput: 1_600_000 / 8, latency: 150 };
const SLOWER = 4;

/** What an answer is given with, whatever kind the first question is of. */
const ANSWER = '.quiz-live .quiz-question :is(input, button:enabled)';

/** What is measured, and what a reader waits for there: it is complete and drawn, and whatever is pressed counts. */
const PAGES = [
  { name: 'floor', path: 'floor/', awaited: 'svg' },
  { name: 'reading', path: PROCEDURE, awaited: 'svg.flow' },
  { name: 'checklist', path: `${PROCEDURE}checklist/`, awaited: '[data-item] > input', kept: /:run:/ },
  { name: 'quiz', path: `${PROCEDURE}quiz/`, awaited: ANSWER, kept: /:quiz:/ },
];

interface Visit {
  paint: number;
  awaited: number;
  shift: number;
  blocked: number;
  served: Served[];
}

/**
 * Visits all pages in turn, five times, each time with nothing kept, and gives the medians. Only the ratios mean
 * something beyond this machine and this hour.
 */
export function paint(dist: string): Promise<Table> {
  return openCompressed(dist, async (chrome, site) => {
    site.add('floor/', await writeFloor(chrome, site.origin + PROCEDURE, PHONE));
    for (const { path, awaited, kept } of PAGES)
      if (kept) await pressAtOnce(chrome, site.origin + path, awaited, kept);
    const visits = new Map<string, Visit[]>(PAGES.map(({ name }) => [name, []]));
    // The first round warms the server and the disk up.
    for (let turn = 0; turn <= ROUNDS; turn++) {
      for (const { name, path, awaited } of PAGES) {
        site.served.length = 0;
        const visit = await visitPage(chrome, site.origin + path, awaited);
        if (turn > 0) visits.get(name)!.push({ ...visit, served: [...site.served] });
      }
    }
    const floor = visits.get('floor')!;
    return new Map(PAGES.map(({ name }) => [name, row(visits.get(name)!, floor)]));
  });
}

function row(visits: Visit[], floor: Visit[]): Row {
  const middle = (of: Visit[], value: (visit: Visit) => number) =>
    of.map(value).sort((a, b) => a - b)[Math.floor(of.length / 2)]!;
  const times = (value: (visit: Visit) => number) =>
    Number((middle(visits, value) / middle(floor, value)).toFixed(2));
  const bytes = (type?: RegExp) =>
    kilobytes(
      middle(visits, ({ served }) =>
        served.filter((one) => !type || type.test(one.type)).reduce((sum, { bytes }) => sum + bytes, 0),
      ),
    );
  return {
    'first paint, ms': Math.round(middle(visits, ({ paint }) => paint)),
    '× floor': times(({ paint }) => paint),
    'chart or control, ms': Math.round(middle(visits, ({ awaited }) => awaited)),
    '× floor ': times(({ awaited }) => awaited),
    CLS: Number(middle(visits, ({ shift }) => shift).toFixed(3)),
    'TBT, ms': Math.round(middle(visits, ({ blocked }) => blocked)),
    requests: middle(visits, ({ served }) => served.length),
    'HTML, kB': bytes(/html/),
    'CSS, kB': bytes(/css/),
    'script, kB': bytes(/javascript/),
    'all, kB': round(bytes()),
  };
}

async function visitPage(chrome: Browser, address: string, awaited: string): Promise<Omit<Visit, 'served'>> {
  const page = await openOnPhone(chrome);
  await page.addInitScript(watch, { awaited, press: false });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await result(page);
  await page.context().close();
  return seen;
}

/**
 * Presses a control in the moment at which the others are measured, on a page of its own, as its script has not come
 * by then. Fails where this is lost: then nobody could use it yet.
 */
async function pressAtOnce(chrome: Browser, address: string, awaited: string, kept: RegExp): Promise<void> {
  const page = await openOnPhone(chrome);
  await page.addInitScript(watch, { awaited, press: true });
  await page.goto(address, { waitUntil: 'networkidle' });
  await result(page);
  const early = await page.evaluate(() => document.documentElement.dataset.early);
  const { origins } = await page.context().storageState();
  const names = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
  await page.context().close();
  if (early === undefined)
    throw new Error(`${address}: its script came before the press that should be early.`);
  if (!names.some((name) => kept.test(name))) throw new Error(`${address}: what is pressed at once is lost.`);
}

async function openOnPhone(chrome: Browser): Promise<Page> {
  // What an offline copy fetches afterwards is no part of the page.
  const context = await chrome.newContext({
    viewport: PHONE,
    serviceWorkers: 'block',
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const { throughput, latency } = LINE;
  const [downloadThroughput, uploadThroughput] = [throughput, throughput];
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput, uploadThroughput },
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Runs in the page before anything else does: notes when what is waited for has been drawn, shifts and long tasks. */
function watch({ awaited, press }: { awaited: string; press: boolean }): void {
  const seen = { paint: 0, awaited: 0, shift: 0, blocked: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, take: (entry: PerformanceEntry & { value: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as never))).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  observe('layout-shift', ({ value }) => (seen.shift += value));
  observe('longtask', ({ duration }) => (seen.blocked += duration - 50));
  // Complete: something follows it. No frame comes before the styles that hold the first paint back.
  const complete = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (at.nextSibling) return true;
    return document.readyState !== 'loading';
  };
  const look = () => {
    const found = [...document.querySelectorAll<HTMLElement>(awaited)].find((element) => {
      const { width, top } = element.getBoundingClientRect();
      return width > 0 && top < innerHeight && complete(element);
    });
    if (!found) requestAnimationFrame(look);
    // Behind the frame that this belongs to.
    else
      setTimeout(() => {
        seen.awaited = performance.now();
        if (!press) return;
        document.documentElement.toggleAttribute('data-early', found.closest('astro-island[ssr]') !== null);
        found.click();
      });
  };
  requestAnimationFrame(look);
}

async function result(page: Page): Promise<Omit<Visit, 'served'>> {
  await page.waitForFunction(() => (window as unknown as { seen: { awaited: number } }).seen.awaited > 0);
  return page.evaluate(() => (window as unknown as { seen: Omit<Visit, 'served'> }).seen);
}
