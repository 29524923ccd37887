/** Has dev see what changes in the content, which may stand outside of the engine's folder. */
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LISTS } from '../procedure/content/files.ts';

/** Each server, also one that began anew, is told to watch it. */
export function contentWatched(folder: string): Plugin {
  let added: FSWatcher | undefined;
  return {
    name: 'content-watched',
    configureServer({ watcher }) {
      watcher.add(['procedures', ...LISTS].map((name) => resolve(folder, name)));
      // The engine's own tests run where there is no content as well.
      if (!existsSync(folder)) return;
      // The watcher does not see a list that is written for the first time, or again.
      added = watch(folder, { persistent: false }, (event, name) => {
        if (event !== 'rename' || !LISTS.some((list) => list === name)) return;
        const file = join(resolve(folder), name!);
        if (!existsSync(file)) return;
        watcher.add(file);
        watcher.emit('add', file);
        watcher.emit('all', 'add', file);
      });
    },
    closeBundle: () => added?.close(),
  };
}
