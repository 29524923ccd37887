import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browser as chromiumLaunch } from '../../src/tools/browser.ts';
import { firstOf, within, type Driver, type Launch } from './driver.ts';

/** Firefox fetches icons after the page; who leaves it before that cuts them off. */
const CUT_OFF = /^Failed to load .*icon.* A ServiceWorker intercepted the request/;
const PHONE = { width: 390, height: 844 };

export const chromium: Launch = async () => {
  const { executablePath, args, env } = await chromiumLaunch();
  if (!executablePath) return { missing: 'Chromium (set CHROME_PATH)' };
  const started = await puppeteer.launch({ executablePath, args, ...(env && { env }) });
  return driverOf(started);
};

export const firefox: Launch = async () => {
  const executablePath = firstOf(
    [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
    existsSync,
  );
  if (!executablePath) return { missing: 'Firefox (Debian: firefox-esr; or set FIREFOX_PATH)' };
  const started = await puppeteer.launch({ browser: 'firefox', protocol: 'webDriverBiDi', executablePath });
  return driverOf(started);
};

async function driverOf(started: Browser): Promise<Driver> {
  const page: Page = await started.newPage();
  await page.setViewport(PHONE);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !CUT_OFF.test(message.text())) problems.push(message.text());
  });
  return {
    name: (await started.version()).replace('/', ' '),
    open: async (address) => {
      await within(address, page.goto(address));
    },
    run: (work, ...values) =>
      within('run', page.evaluate(work as (...given: unknown[]) => unknown, ...values)) as never,
    press: (selector) => within(`press ${selector}`, page.click(selector)),
    type: async (selector, text) => {
      await page.$eval(selector, (input) => ((input as HTMLInputElement).value = ''));
      await within(`type ${selector}`, page.type(selector, text));
    },
    screenshot: () => within('screenshot', page.screenshot()),
    pdf: () => within('pdf', page.pdf({ format: 'A4' })),
    problems: () => problems.splice(0),
    close: () => started.close(),
  };
}
