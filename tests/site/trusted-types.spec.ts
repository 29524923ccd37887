/** The policy demands Trusted Types: no text becomes markup or a script, and nothing of the site tries to. */
import { builtPages, html, oneOfEachKind, tags } from './built.ts';
import { exported } from './exported.ts';
import { expect, open, test, type Page } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const READING = 'procedures/hotel-walk-in-check-in/';

test('the policy of every page demands Trusted Types and knows one policy of them @desktop @base @content', () => {
  const without = builtPages().filter((path) => {
    const policy = tags(html(path))
      .find(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      ?.attributes.get('content');
    const directives = policy?.split(';').map((directive) => directive.trim());
    return !(
      directives?.includes("require-trusted-types-for 'script'") &&
      directives.includes('trusted-types workers')
    );
  });
  expect(without).toEqual([]);
});

/** Uses what the pages offer that starts workers or builds elements. */
async function useAll(page: Page): Promise<void> {
  for (const path of oneOfEachKind()) {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: null });
  }
  await search(page);

  await open(page, `${READING}checklist/`);
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole('button', { name: '打印' }).first().click();
  await expect(page.locator('[data-code] svg path')).toHaveAttribute('d', /^M0,0h1v1h-1z/);
  await page.getByRole('checkbox', { name: '微笑问好' }).click();
  await expect(page).toHaveURL(/\?run=/);

  await open(page, 'data/');
  const file = await exported(page, '全部导出成一个文件');
  await page.getByLabel('从文件导入').setInputFiles(await file.path());

  // A question that takes the flowchart from its page is in quiz.spec.ts.
  await open(page, `${READING}quiz/`);
  const quiz = page.locator('.quiz-live');
  await quiz.getByRole('button', { name: '先跳过' }).click();
  await quiz.getByRole('radio').first().check();
  await quiz.getByRole('button', { name: '确定' }).click();
  await expect(quiz.locator('.quiz-verdict')).toBeVisible();

  await open(page, READING);
  await expect(page.locator('offline-state')).toContainText('全部内容已存到这台设备', { timeout: 90_000 });
}

async function search(page: Page): Promise<void> {
  await open(page, READING);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: '搜什么' }).fill('押金');
  await expect(page.locator('.search-hit').first()).toContainText('押金');
}

// Whatever breaks the policy is an error in the console, at which each test fails.
test('pages of every kind, search, run, import, quiz, print and the offline copy keep to it @desktop @base', async ({
  page,
}) => {
  test.slow();
  await useAll(page);
});

test('text is refused wherever it would become markup or a script @desktop', async ({ page, allowed }) => {
  allowed.push(/policy breach|Trusted|trusted/);
  await open(page, 'glossary/');
  const tried = await page.evaluate(
    async (worker) => {
      const element = document.createElement('div');
      document.body.append(element);
      const factory = (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes;
      const tries: Record<string, () => unknown> = {
        innerHTML: () => (element.innerHTML = '<i>x</i>'),
        outerHTML: () => (element.outerHTML = '<i>x</i>'),
        insertAdjacentHTML: () => element.insertAdjacentHTML('beforeend', '<i>x</i>'),
        DOMParser: () => new DOMParser().parseFromString('<i>x</i>', 'text/html'),
        Range: () => document.createRange().createContextualFragment('<i>x</i>'),
        write: () => document.write('<i>x</i>'),
        srcdoc: () => (document.createElement('iframe').srcdoc = '<i>x</i>'),
        script: () => (document.createElement('script').src = worker),
        text: () => (document.createElement('script').text = '1'),
        worker: () => new Worker(worker),
        register: () => navigator.serviceWorker.register(worker),
        onclick: () => element.setAttribute('onclick', '1'),
        'another policy': () => factory.createPolicy('other', {}),
        'the same policy again': () => factory.createPolicy('workers', {}),
      };
      const passed: string[] = [];
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          await attempt();
          passed.push(name);
        } catch {
          // refused
        }
      }
      return passed;
    },
    `${new URL(page.url()).pathname}sw.js`,
  );
  expect(tried).toEqual([]);
});

test('a browser without Trusted Types searches and keeps pages all the same @desktop', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    serviceWorkers: 'allow',
    // Chromium would go on demanding what the page no longer has.
    bypassCSP: true,
  });
  await context.addInitScript(() => Reflect.deleteProperty(window, 'trustedTypes'));
  const page = await context.newPage();
  await search(page);
  expect(await page.evaluate(() => 'trustedTypes' in window)).toBe(false);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.close();
});
