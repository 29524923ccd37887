/** Tries the site that is built from `tests/handbook`, whose pages the tests know by name: `npm test -- build` builds it. */
import { defineConfig, devices } from '@playwright/test';
import { leanBrowser } from './src/tools/browser.ts';
import { freePort } from './src/tools/free-port.ts';
import { BASE, DIST } from './tests/site/built.ts';

// The configuration is read again in each worker, which inherits the port through the environment.
process.env.TEST_PORT ??= String(await freePort());
const address = `http://127.0.0.1:${process.env.TEST_PORT}${BASE}`;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['site/*.spec.ts', 'second-edition/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // Twice as many as continuous integration has cores: many tests wait, and leave theirs to the others.
  workers: 4,
  // Generous, as no test is about time: a busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.BROWSER_RESULTS ?? '.cache/results/browser.json' }],
  ],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Or every test would keep the whole site; those of offline use switch it on.
    serviceWorkers: 'block',
    launchOptions: await leanBrowser(),
  },
  projects: [
    {
      name: 'phone',
      grepInvert: onlyElsewhere('phone'),
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, deviceScaleFactor: 1 },
    },
    {
      // Between the two others: only what may break between them.
      name: 'tablet',
      testMatch: /(every-page|frame|home|reading)\.spec\.ts$/,
      grepInvert: onlyElsewhere('tablet'),
      use: { viewport: { width: 768, height: 1024 }, hasTouch: true },
    },
    {
      name: 'desktop',
      // What is kept, ticked, asked and found is the same at any width: the phone tries it. How these pages
      // stand on a wide screen is tried by reading, home, run, search and every-page.
      testIgnore:
        /(data|early-presses|gone-page|lists|my-roles|my-roles-trouble|practice|quiz|review|search-index|storage|ticks)\.spec\.ts$/,
      grepInvert: onlyElsewhere('desktop'),
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: {
    command: `node src/tools/serve.ts --strict --dir ${DIST} --base ${BASE} --port ${process.env.TEST_PORT}`,
    url: `${address}robots.txt`,
    reuseExistingServer: true,
  },
});

/** A title that names screens, like `prints @desktop`, is a test of these screens only. */
function onlyElsewhere(screen: string): RegExp {
  return new RegExp(`^(?!.*@${screen}\\b).*@(phone|tablet|desktop)\\b`);
}
