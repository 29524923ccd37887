/** Does something once, and again whenever a file of the handbook has changed. */
import { watch } from 'node:fs/promises';
import { sep } from 'node:path';
import { watchMessages as say } from '#text/messages/commands.ts';

/** When a change is looked at, in milliseconds: editors write a file in several strokes. */
const SOON = 150;

/** What a handbook is written in; what stands in the built site, in packages and in hidden folders is none of it. */
const isOfHandbook = (file: string): boolean =>
  /\.(?:mdx|ya?ml|png|jpe?g|webp|avif|svg)$/i.test(file) &&
  !file.split(sep).some((name) => name === 'dist' || name === 'node_modules' || name.startsWith('.'));

/** @param stop ends it; without, it goes on until the command is stopped */
export async function watching(
  folder: string,
  act: () => Promise<boolean>,
  stop?: AbortSignal,
): Promise<boolean> {
  // Watched before it is read: what is written meanwhile is not missed.
  const changes = watch(folder, { recursive: true, ...(stop && { signal: stop }) });
  let isSound = await act();
  console.log(say.watching);
  let waiting: NodeJS.Timeout | undefined;
  let acting = Promise.resolve();
  const again = (file: string) => {
    acting = acting.then(async () => {
      console.log(`\n${say.changed(file)}`);
      isSound = await act();
    });
  };
  try {
    for await (const { filename } of changes) {
      if (filename === null || !isOfHandbook(filename)) continue;
      clearTimeout(waiting);
      waiting = setTimeout(again, SOON, filename);
    }
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
  await acting;
  return isSound;
}
