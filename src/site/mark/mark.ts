/** What stands for the site at the top of its pages. */
import path from 'node:path';
import sharp from 'sharp';
import type { Mark, Site } from '../model.ts';
import { logoName } from './pictures.ts';
import { sealDrawing } from './seal.ts';

/** @param folder of the content, in which the logo lies */
export async function markOf({ logo, seal }: Site, folder: string): Promise<Mark> {
  const size =
    logo &&
    (await sharp(path.join(folder, logo))
      .metadata()
      .catch(() => undefined));
  if (!logo || !size) return { seal: sealDrawing(seal) };
  return { logo: logoName(logo), width: size.width, height: size.height };
}
