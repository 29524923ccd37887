/** Walks through the examples that `tests/examples/build.ts` builds, each on a telephone and under its own address. */
import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';
import { freePort } from './src/tools/free-port.ts';
import { EXAMPLES } from './tests/examples/examples.ts';

// The configuration is read again in each worker, which inherits the ports through the environment.
const sites = [];
for (const [name, { dist, base }] of Object.entries(EXAMPLES)) {
  const port = (process.env[`PORT of ${name}`] ??= String(await freePort()));
  sites.push({ name, dist, base, port, address: `http://127.0.0.1:${port}${base}` });
}

export default defineConfig({
  ...usual,
  testDir: 'tests/examples',
  testMatch: '*.spec.ts',
  projects: sites.map(({ name, address }) => ({
    name,
    use: { viewport: { width: 360, height: 740 }, hasTouch: true, baseURL: address },
  })),
  webServer: sites.map(({ dist, base, port, address }) => ({
    command: `node src/tools/serve.ts --strict --dir ${dist} --base ${base} --port ${port}`,
    url: `${address}robots.txt`,
  })),
});
