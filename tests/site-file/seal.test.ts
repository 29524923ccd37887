import { expect, test } from 'vitest';
import sharp from 'sharp';
import { siteOf } from '../../src/procedure/content/site/site-file.ts';
import { sitePictures } from '../../src/site/mark/pictures.ts';
import { sealDrawing } from '../../src/site/mark/seal.ts';
import { outlineOf } from '../../src/site/outlines/outlines.ts';

test('a character is drawn from its outline, in whole units of its cell', () => {
  expect(outlineOf('一')!.draw({ x: 0, y: 105.6, across: 0.12 })).toBe(
    'M99 41 89 55H4L5 59H113C115 59 116 58 117 57C110 51 99 41 99 41Z',
  );
  expect(outlineOf('\u{20000}')).toBeUndefined();
});

test.each([
  ['照章', 280, [17, 143]],
  ['OC', 280, [17, 143]],
  ['仁', 160, [20]],
])('the seal of %s is %i high', (seal, height, tops) => {
  const drawing = sealDrawing(seal);
  expect(drawing.height).toBe(height);
  expect(drawing.cells.map(({ top }) => top)).toEqual(tops);
});

test('a site has icons of all sizes and a picture for links, in its own colour', async () => {
  const site = siteOf("name: Oakfield\ncolours: { seal: '#0a6b4f' }\n");
  const pictures = [...sitePictures(site, 'nowhere')];
  const sizes = await Promise.all(
    pictures.map(async ([name, picture]) => {
      const { width, height, format } = await sharp(await picture()).metadata();
      return `${name} ${format} ${width} × ${height}`;
    }),
  );
  expect(sizes).toEqual([
    'favicon.svg svg 64 × 64',
    'icon-192.png png 192 × 192',
    'icon-512.png png 512 × 512',
    'icon-maskable-512.png png 512 × 512',
    'apple-touch-icon.png png 180 × 180',
    'social.png png 1200 × 630',
  ]);
  const icon = sharp(await new Map(pictures).get('icon-maskable-512.png')!());
  const [corner] = [await icon.removeAlpha().raw().toBuffer()];
  expect([...corner.subarray(0, 3)]).toEqual([0x0a, 0x6b, 0x4f]);
});

test('the picture for links has the accent of the site where it has its step and its first word', async () => {
  const site = siteOf("name: Oakfield\ncolours: { accent: '#0a6b4f' }\n");
  const png = await new Map(sitePictures(site, 'nowhere')).get('social.png')!();
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
  expect(colourAt(790, 370)).toEqual([0x0a, 0x6b, 0x4f]);
  expect(colourAt(96, 525)).toEqual([0x0a, 0x6b, 0x4f]);
});
