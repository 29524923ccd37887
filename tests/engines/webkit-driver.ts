import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { Builder, By } from 'selenium-webdriver';
import { freePort } from '../../src/tools/free-port.ts';
import { firstOf, within, type Driver, type Launch } from './driver.ts';

/** WebKitGTK, the engine of Safari, through its own driver and without a screen. */
export const webkit: Launch = async () => {
  const driver = firstOf([process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'], existsSync);
  const xvfb = firstOf(['/usr/bin/xvfb-run'], existsSync);
  const browser = firstOf(globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort(), existsSync);
  if (!driver || !browser) return { missing: 'WebKit (Debian: webkit2gtk-driver)' };
  if (!xvfb) return { missing: 'a screen for WebKit (Debian: xvfb)' };

  const port = await freePort();
  const server = spawn(xvfb, ['-a', driver, `--port=${port}`], {
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
    // A group of its own, so that closing ends the screen as well.
    detached: true,
  });
  const stop = () => {
    try {
      process.kill(-server.pid!);
    } catch {
      // It has ended already.
    }
  };
  try {
    await answering(port);
    const session = await within(
      'start of WebKit',
      new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        })
        .build(),
    );
    await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    await session.manage().window().setRect({ width: 390, height: 844 });
    const version = (await session.getCapabilities()).get('browserVersion') as string;
    return driverOf(session, `WebKit ${version}`, stop);
  } catch (error) {
    stop();
    throw error;
  }
};

type Session = Awaited<ReturnType<Builder['build']>>;

function driverOf(session: Session, name: string, stop: () => void): Driver {
  return {
    name,
    open: (address) => within(address, session.get(address)),
    run: async <T, A extends unknown[]>(work: (...values: A) => T | Promise<T>, ...values: A) => {
      const script =
        `const values = [...arguments], done = values.pop();` +
        `Promise.resolve().then(() => (${work})(...values)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = await within(
        'run',
        session.executeAsyncScript<{ value?: T; error?: string }>(script, ...values),
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as T;
    },
    press: (selector) => within(`press ${selector}`, session.findElement(By.css(selector)).click()),
    type: async (selector, text) => {
      const field = session.findElement(By.css(selector));
      await within(`empty ${selector}`, field.clear());
      await within(`type ${selector}`, field.sendKeys(text));
    },
    screenshot: async () => Buffer.from(await within('screenshot', session.takeScreenshot()), 'base64'),
    // WebKitWebDriver does not know the command.
    pdf: () => Promise.resolve(undefined),
    problems: () => [],
    close: async () => {
      await within('quit', session.quit()).catch(() => undefined);
      stop();
    },
  };
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 s');
}
