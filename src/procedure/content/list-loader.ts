/** Brings a file beside the pages into Astro's content layer, and again whenever it is written, also for the first time. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { decode } from '../source/files/decode.ts';
import { CONTENT } from './site/folder.ts';

/**
 * The file becomes the one entry of its collection: Astro keeps entries in no order, and warns where there is none.
 *
 * @param read gives what a text says; that of a file which is not there is empty
 */
export function listLoader(name: string, read: (text: string) => Record<string, unknown>): Loader {
  return {
    name: 'list',
    async load({ store, parseData, watcher, logger }) {
      const file = path.resolve(CONTENT, name);
      const load = async () => {
        const bytes = await readFile(file).catch(() => new Uint8Array());
        store.set({ id: 'all', data: await parseData({ id: 'all', data: read(decode(bytes).text) }) });
      };
      await load();
      watcher?.add(file);
      watcher?.on('all', (_, changed) => {
        if (path.resolve(changed) === file) load().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
