import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { leanBrowser } from '../../src/tools/browser.ts';
import { readBuilt } from '../english/read-built.ts';
import type { Folder } from './folder.ts';

interface Fact {
  title: string;
  holds: (folder: Folder) => Promise<void> | void;
}

const PAGE = 'handbook/procedures/daily-work/hand-over-the-shift.mdx';
/** A file of licences names the engine, as its licence asks. Nothing else does. */
const FILES = '**/*.{html,js,mjs,css,json,webmanifest,csv,txt,svg,xml}';

/** The parser and the layout that the desk brings along have tables of the letters of all scripts. */
const TABLES = /々-?[々〇]/;

export const facts: readonly Fact[] = [
  {
    title: 'init makes a handbook in the language asked for, and says what to do next',
    holds(folder) {
      const { code, text } = folder.run('init', 'handbook', '--language', 'en');
      assert.equal(code, 0, text);
      assert.match(text, /Made: handbook[/\\]site\.yaml/);
      assert.match(text, /Next:\n {2}cd handbook && npm install\n {2}npm run dev/);
    },
  },
  {
    title: 'the handbook passes the check as it is made',
    holds(folder) {
      assert.deepEqual(folder.run('check', 'handbook'), { code: 0, text: '1 page, 0 errors, 0 warnings\n' });
    },
  },
  {
    title: 'new writes two pages more, and site.yaml takes name, logo and colours',
    holds(folder) {
      for (const title of ['Open the shop', 'Close the shop'])
        assert.equal(folder.run('new', 'handbook', '--title', title, '--role', 'shift-leader').code, 0);
      folder.write(
        'handbook/site.yaml',
        "language: en\nname: Riverside Bakery\nlogo: logo.svg\ncolours: { accent: '#0a6b4f' }\nprefix: riverside\n",
      );
      folder.copy('examples/clinic-en/logo.svg', 'handbook/logo.svg');
      const { code, text } = folder.run('check', 'handbook');
      assert.equal(code, 0, text);
      assert.match(text, /^3 pages, 0 errors, 2 warnings$/m);
    },
  },
  {
    title: 'dev shows a change as it is saved',
    async holds(folder) {
      const { said, stop } = await folder.start(/http:\/\/[\w.:]+\//, 'dev', 'handbook', '--port', '4391');
      try {
        const address = `${said[0]}procedures/hand-over-the-shift/`;
        assert.match(await titled(address, 'Hand over the shift'), /Riverside Bakery/);
        const written = readFileSync(join(folder.path, PAGE), 'utf8');
        folder.write(PAGE, written.replace('title: Hand over the shift', 'title: Hand over to the next'));
        await titled(address, 'Hand over to the next');
        // Each time, not only at first.
        const site = readFileSync(join(folder.path, 'handbook/site.yaml'), 'utf8');
        for (const name of ['Hillside Bakery', 'Lakeside Bakery', 'Riverside Bakery']) {
          folder.write('handbook/site.yaml', site.replace('Riverside Bakery', name));
          await titled(address, 'Hand over to the next', name);
        }
      } finally {
        await stop();
      }
    },
  },
  {
    title:
      'dev begins although a page cannot be read, says in the browser what is wrong, and no longer once it is mended',
    async holds(folder) {
      const whole = readFileSync(join(folder.path, PAGE), 'utf8');
      folder.write(PAGE, whole.replace('title: Hand', 'title: [Hand'));
      const { said, stop } = await folder.start(/http:\/\/[\w.:]+\//, 'dev', 'handbook', '--port', '4393');
      const chrome = await chromium.launch(await leanBrowser());
      try {
        const page = await chrome.newPage();
        const panel = page.locator('mistakes-panel');
        const place = 'procedures/daily-work/hand-over-the-shift.mdx';
        await page.goto(said[0]);
        await panel.getByText(`${place}:2:8 error The bracket “[” is not closed.`).waitFor();
        // It cannot be shown, which is said in place of a trace of the program.
        folder.write(PAGE, whole.replace('</Step>', ''));
        await panel.getByText('<Step> has no end tag.').first().waitFor();
        const answer = await page.goto(`${said[0]}procedures/hand-over-the-shift/`);
        assert.equal(answer?.status(), 500);
        await page.getByRole('heading', { name: 'This page cannot be shown as it is written' }).waitFor();
        folder.write(PAGE, whole.replace('(#note)', '(#not)'));
        await panel.getByText('Did you mean “note”?').waitFor();
        folder.write(PAGE, whole);
        await panel.getByText('Did you mean “note”?').waitFor({ state: 'detached' });
        // The pages that `new` wrote have one question each, which it says.
        await panel.getByText('2 warnings').waitFor();
        await page.getByRole('heading', { name: 'Hand over to the next', level: 1 }).waitFor();
      } finally {
        await chrome.close();
        await stop();
      }
    },
  },
  {
    title: 'build writes the site beside the pages, under a path, wherever it is typed',
    holds(folder) {
      const { code, text, left } = folder.runFromElsewhere('build', 'handbook', '--base', '/kb/');
      assert.equal(code, 0, text.slice(-2000));
      assert.match(text, /The site is in .*handbook[/\\]dist\./);
      assert.deepEqual(left, []);
    },
  },
  {
    title: 'nothing of it is Chinese or names the engine',
    holds(folder) {
      const dist = join(folder.path, 'handbook/dist');
      const files = globSync(FILES, { cwd: dist }).filter((file) => file !== 'licenses.txt');
      assert.ok(files.length > 150, `${files.length} files`);
      const found = files.flatMap((file) => {
        const text = readBuilt(dist, file);
        const isTable = TABLES.test(text);
        const match = (isTable ? /zhaozhang|[\u4e00-\u9fff]{3}/i : /zhaozhang|\p{Script=Han}/iu).exec(text);
        return match
          ? [`${file}: ${match.input.slice(Math.max(0, match.index - 40), match.index + 40)}`]
          : [];
      });
      assert.deepEqual(found, []);
    },
  },
  {
    title: 'serve opens it where it was built for, and a browser ticks an item and finds a page',
    async holds(folder) {
      const { said, stop } = await folder.start(
        /http:\/\/[\w.:]+\/\S*/,
        'serve',
        'handbook',
        '--port',
        '4392',
      );
      const chrome = await chromium.launch(await leanBrowser());
      try {
        assert.match(said[0], /\/kb\/$/);
        assert.equal((await fetch(`${said[0]}no-such-page/`)).status, 404);
        const page = await chrome.newPage();
        const problems: string[] = [];
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
        await page.goto(`${said[0]}procedures/hand-over-the-shift/checklist/`);
        const item = page.getByRole('checkbox', { name: 'Walk through all rooms' });
        await item.check();
        await page.reload();
        await page.getByRole('checkbox', { name: 'Walk through all rooms', checked: true }).waitFor();
        await page.goto(`${said[0]}search/?q=handover`);
        await page
          .locator('main')
          .getByRole('link', { name: /Hand over to the next/ })
          .first()
          .waitFor();
        assert.deepEqual(problems, []);
      } finally {
        await chrome.close();
        await stop();
      }
    },
  },
];

/** The title of a page as soon as it begins, and goes on, as it should. */
async function titled(address: string, begins: string, holds = ''): Promise<string> {
  // Generous: it only ends what would never end.
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    const title = await fetch(address).then(
      async (answer) => /<title>([^<]*)/.exec(await answer.text())?.[1] ?? '',
      () => '',
    );
    if (title.startsWith(begins) && title.includes(holds)) return title;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`No title of ${address} begins with “${begins}” and holds “${holds}”.`);
}
