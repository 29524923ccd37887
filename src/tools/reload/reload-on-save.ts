/** Shows a page in `dev` as soon as it is saved: Astro waits half a second before it takes note. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SAVED } from './saved.ts';

const CLIENT = fileURLToPath(new URL('reload-page.ts', import.meta.url)).replaceAll(path.sep, '/');

/** @param folder of the content */
export function reloadOnSave(folder: string): AstroIntegration {
  const pages = path.resolve(folder, 'procedures') + path.sep;
  return {
    name: 'reload-on-save',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(CLIENT)};`);
      },
      // The pages are read as they are saved (`asWritten`). What is new or gone waits for Astro, which keeps their list.
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (file) => {
          if (path.resolve(file).startsWith(pages) && file.endsWith('.mdx')) server.ws.send(SAVED, {});
        });
      },
    },
  };
}
