/** Writes the pictures of the site into the build, and hands them out in `npm run dev`. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../model.ts';
import { sitePictures } from './pictures.ts';

const KINDS = new Map([
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
]);

/** @param folder of the content */
export function siteFiles(site: Site, folder: string): AstroIntegration {
  const pictures = sitePictures(site, folder);
  let base = '/';
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = request.url?.replace(/\?.*/, '') ?? '';
          const name = asked.startsWith(base) ? asked.slice(base.length) : asked.slice(1);
          const picture = pictures.get(name);
          if (!picture) return next();
          picture().then((bytes) => {
            response.setHeader('Content-Type', KINDS.get(path.extname(name)) ?? 'image/jpeg');
            response.end(bytes);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, picture] of pictures)
          await writeFile(path.join(fileURLToPath(dir), name), await picture());
      },
    },
  };
}
