/** The pictures of a page as they are built, by the step or section that they stand in. */
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';
import { url } from '../../ui/url.ts';

/** In pixels: beside a box, on screens with two pixels to the point; and opened. */
const SMALL = 320;
const LARGE = 1600;

const built = (src: ImageMetadata, width: number) =>
  getImage({ src, width: Math.min(width, src.width), format: src.format === 'svg' ? 'svg' : 'avif' });

/** @returns undefined for a page without pictures */
export async function stepPictures(slug: string) {
  const { data } = (await getEntry('procedures', slug))!;
  const placed = data.pictures.filter(({ group }) => group !== undefined);
  if (placed.length === 0) return undefined;
  const shown = await Promise.all(
    placed.map(async ({ group, alt, src, shared }) => {
      if (!src) return { group: group!, alt, small: url(shared ?? ''), large: url(shared ?? '') };
      const large = await built(src, LARGE);
      // A line drawing is one file for both: the browser scales it.
      const small = src.format === 'svg' ? large : await built(src, SMALL);
      const { width, height } = small.attributes as { width: number; height: number };
      return { group: group!, alt, small: small.src, large: large.src, width, height };
    }),
  );
  return Object.fromEntries(
    [...Map.groupBy(shown, ({ group }) => group)].map(([id, list]) => [
      id,
      list.map(({ group: _, ...picture }) => picture),
    ]),
  );
}
