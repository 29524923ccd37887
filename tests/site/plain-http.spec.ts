/** At a plain address, where browsers keep no copy: one is told once. */
import { axe, expect, open, test, type Page } from './site.ts';

const READING = 'procedures/warehouse-receiving/';

/** As a browser is at an address that begins with http:// and is not the machine itself. */
const atPlainAddress = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });

test('a plain address is told with what it costs and whom to ask, until it was seen @phone @desktop', async ({
  page,
}) => {
  await atPlainAddress(page);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) console.error(`shifted: ${JSON.stringify(entry)}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, READING);
  const notice = page.getByRole('status').filter({ hasText: 'http://' });
  await expect(notice).toHaveText(
    /^这个网址以 http:\/\/ 开头，不是 https:\/\/：没有网络时打不开，也不能装到桌面。请让管网络的同事给网站配上 https 证书。\s*知道了$/,
  );
  await axe(page);
  await notice.getByRole('button', { name: '知道了' }).click();
  await expect(notice).toBeHidden();
  await page.waitForLoadState('networkidle');
  await open(page, 'limits/');
  await page.waitForLoadState('networkidle');
  await expect(notice).toBeHidden();
});

test('at any other address nothing is said, and nothing fetched for it @desktop', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, READING);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('update-notice')).toBeHidden();
  expect(fetched.filter((address) => /\/http\.[^/]*\.js/.test(address))).toEqual([]);
});
