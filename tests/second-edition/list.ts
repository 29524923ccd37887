/** Hands on an open run: what each press of the specs is made of. */
import { readFile } from 'node:fs/promises';
import { expect, open, type Page } from '../site/site.ts';

export const row = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);
export const said = (page: Page) => page.locator('[data-toast] [role=status]');

/** Begins a run of a procedure of the handbook. */
export async function start(page: Page, slug: string, name: string): Promise<void> {
  await open(page, `procedures/${slug}/checklist/`);
  await page.getByLabel('名称').fill(name);
  await page.getByRole('button', { name: /^(开一单|再开一单)$/ }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

export async function unfold(page: Page, key: string): Promise<void> {
  const isOpen = await row(page, key)
    .locator('details')
    .first()
    .evaluate((fold: HTMLDetailsElement) => fold.open);
  if (!isOpen) await row(page, key).locator('summary').first().click();
}

/** Ticks what a row has to tick. */
export async function tick(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await unfold(page, key);
    const items = await row(page, key)
      .locator('[data-item]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.item!));
    for (const item of items) {
      const box = page.locator(`[data-item="${item}"] input[type=checkbox]`);
      if (!(await box.isChecked())) await box.check();
    }
  }
}

export async function answer(page: Page, key: string, name: string): Promise<void> {
  await unfold(page, key);
  await row(page, key).locator(`[data-answer][data-text="${name}"]`).click();
}

/** Writes a value down and leaves the field. */
export async function write(page: Page, key: string, name: string, text: string): Promise<void> {
  await unfold(page, key);
  const field = row(page, key).getByLabel(name, { exact: true });
  await field.fill(text);
  await field.blur();
}

/** Draws a stroke on the pad that a field of a row opens. */
export async function sign(page: Page, key: string, name: string): Promise<void> {
  await unfold(page, key);
  await row(page, key)
    .getByRole('button', { name: `${name}：签名` })
    .click();
  const pad = (await page.locator('.sign-pad').boundingBox())!;
  await page.mouse.move(pad.x + 20, pad.y + 20);
  await page.mouse.down();
  await page.mouse.move(pad.x + 120, pad.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: '签好了' }).click();
}

/** Takes a photo of 3200 by 2400 for a field. */
export async function photograph(page: Page, key: string, name: string): Promise<void> {
  await unfold(page, key);
  const bytes = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 3200, height: 2400 });
    canvas.getContext('2d')!.fillRect(0, 0, 1600, 1200);
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return [...new Uint8Array(await file!.arrayBuffer())];
  });
  await row(page, key)
    .getByLabel(name, { exact: true })
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from(bytes) });
}

export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByRole('dialog').getByLabel('经办人').fill('王芳');
  await page.getByRole('dialog').getByRole('button', { name: '完成' }).click();
  await expect(page.getByRole('heading', { name: '报告' })).toBeVisible();
}

export const reportText = (page: Page): Promise<string> =>
  page.getByLabel('报告文字', { exact: true }).inputValue();

/** What a button of the report saves. */
export async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile((await download.path())!, 'utf8');
}
