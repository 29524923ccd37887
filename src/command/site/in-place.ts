/** A part of a build, in the place that it has taken. */
import { relative } from 'node:path';
import { siteMessages as say } from '#text/messages/command-line.ts';
import { removeDrafts } from './draft.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A folder as it is named from where the command was given. */
export const shown = (folder: string): string => relative('.', folder) || '.';

interface Place {
  /** The folder in which Astro works. */
  root: string;
  /** Where the site goes. */
  out: string;
  /** Gives the place up. */
  leave: () => void;
}

/**
 * Does a part of a build and clears away what was made on the way, also where a signal stops it.
 *
 * @param work is given what it calls when it can no longer be stopped
 */
export async function inPlace<T>(
  { root, out, leave }: Place,
  work: (hold: () => void) => Promise<T>,
): Promise<T> {
  let isHeld = false;
  const stop = () => {
    if (isHeld) return;
    removeDrafts(root);
    leave();
    console.error(say.stopped(shown(out)));
    process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(() => (isHeld = true));
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    removeDrafts(root);
    leave();
  }
}
