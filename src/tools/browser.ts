import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Playwright's `launch` needs to start a Chromium. */
export interface BrowserLaunch {
  executablePath?: string;
  channel?: string;
  args: string[];
  env?: Record<string, string>;
}

/** No sandbox: as root (containers, CI) Chromium does not start with one, and only our own pages are opened. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** On x64 Linux an npm package brings a Chromium. */
const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * Finds a Chromium: CHROME_PATH, an installed one, on x64 Linux the one inside an npm package, and
 * elsewhere the Chrome that Playwright finds. CHROME_PATH=npm asks for the one of the package.
 */
export async function browser(): Promise<BrowserLaunch> {
  const wanted = process.env.CHROME_PATH;
  const installed =
    wanted === 'npm' ? undefined : [wanted, ...INSTALLED].find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed, args: ARGS };
  return isPackaged ? packaged() : { channel: 'chrome', args: ARGS };
}

/**
 * Finds a Chromium for many tests: CHROME_PATH, else the headless shell of the package, which the lockfile
 * pins and which does the same in less than half of the time of a whole browser, else what `browser` finds.
 */
export function leanBrowser(): Promise<BrowserLaunch> {
  return isPackaged && !process.env.CHROME_PATH ? packaged() : browser();
}

/** Unpacks the Chromium of @sparticuz/chromium, with the system libraries that a bare machine lacks. */
async function packaged(): Promise<BrowserLaunch> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const libraries = join(await inflate(join(bin, 'al2023.tar.br')), 'lib');
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':'),
  };
  return {
    executablePath: await chromium.executablePath(),
    args: [...ARGS, '--headless=shell', '--font-render-hinting=none'],
    env: env as Record<string, string>,
  };
}
