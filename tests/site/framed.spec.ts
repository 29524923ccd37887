import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, open, test } from './site.ts';

const PAGE = 'procedures/hotel-walk-in-check-in/';

test('in a frame of another site nothing is kept, and the page says how to open itself', async ({
  page,
  baseURL,
  allowed,
}) => {
  allowed.push(/leaves the site/);
  // Another port is another origin; a real server, as the browser keeps a made up one out of this machine.
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<iframe src="${baseURL}${PAGE}" width="340" height="700"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('storage-notice')).toContainText('这一页被放在别的网站里打开');
  await expect(frame.getByRole('link', { name: '在新窗口打开这一页' })).toHaveAttribute(
    'href',
    baseURL + PAGE,
  );
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  const box = frame.getByRole('checkbox', { name: '微笑问好' }).first();
  await box.click();
  await expect(box).not.toBeChecked();
  await expect(frame.getByRole('link', { name: '在新窗口打开这一页' })).toBeFocused();
  server.close();
});

test('in a frame of the same site everything works', async ({ page, baseURL }) => {
  await open(page, '');
  await page.evaluate((src) => {
    document.body.replaceChildren(
      Object.assign(document.createElement('iframe'), { src, width: 340, height: 700 }),
    );
  }, baseURL + PAGE);
  const box = page.frameLocator('iframe').getByRole('checkbox', { name: '微笑问好' }).first();
  await box.click();
  await expect(box).toBeChecked();
});
