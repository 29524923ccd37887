/** The pictures of a site by the names under which it has them: icons, logo, the picture beside links. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { colourOf } from '../colours/palette.ts';
import type { Site } from '../model.ts';
import { type SITE_PICTURES } from './names.ts';
import { sealIcon, smallIcon } from './icon.ts';
import { socialPicture } from './social.ts';
import { svg } from './svg.ts';

type Picture = () => Promise<Buffer>;

/** @param folder of the content, in which the logo lies */
export function sitePictures(site: Site, folder: string): Map<string, Picture> {
  const { seal } = site;
  const colours = { ground: colourOf(site, 'seal').light, word: '#fff' };
  const logo = site.logo === undefined ? undefined : path.join(folder, site.logo);
  /** The logo in the middle of a white square, or the seal. */
  const icon = async (kind: 'round' | 'full' | 'maskable') =>
    logo === undefined ? sealIcon(seal, colours, kind) : logoIcon(logo, kind === 'maskable' ? 0.6 : 0.86);
  const png = (size: number, kind: 'round' | 'full' | 'maskable') => async () =>
    sharp(Buffer.from(await icon(kind)), { density: (72 * size) / 64 })
      .resize(size, size)
      .png({ palette: true })
      .toBuffer();
  const social = async () => {
    const inner = await icon('round');
    const mark = (x: number, y: number, size: number) =>
      `<image x="${x}" y="${y}" width="${size}" height="${size}" href="data:image/svg+xml;base64,${Buffer.from(inner).toString('base64')}"/>`;
    const drawn = socialPicture(site, { accent: colourOf(site, 'accent').light }, mark);
    return sharp(Buffer.from(drawn)).flatten({ background: '#fff' }).png({ palette: true }).toBuffer();
  };
  const small = async () => Buffer.from(logo === undefined ? smallIcon(seal, colours) : await icon('full'));
  const drawn: Record<(typeof SITE_PICTURES)[number], Picture> = {
    'favicon.svg': small,
    'icon-192.png': png(192, 'round'),
    'icon-512.png': png(512, 'round'),
    'icon-maskable-512.png': png(512, 'maskable'),
    'apple-touch-icon.png': png(180, 'full'),
    'social.png': social,
  };
  const all = new Map<string, Picture>(Object.entries(drawn));
  if (logo !== undefined) all.set(logoName(site.logo!), () => readFile(logo));
  return all;
}

/** Under which name the site has its logo. */
export const logoName = (logo: string) => `logo${path.extname(logo).toLowerCase()}`;

/** A white square with the logo in its middle. */
async function logoIcon(file: string, share: number): Promise<string> {
  const size = 512 * share;
  const inside = await sharp(file, { density: 300 })
    .resize(Math.round(size), Math.round(size), { fit: 'contain', background: '#fff0' })
    .png()
    .toBuffer();
  const from = (512 - size) / 2;
  return svg(
    512,
    512,
    `<rect width="512" height="512" rx="${share > 0.8 ? 72 : 0}" fill="#fff"/><image x="${from}" y="${from}" width="${size}" height="${size}" href="data:image/png;base64,${inside.toString('base64')}"/>`,
  );
}
