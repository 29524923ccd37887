import { readFileSync, statSync } from 'node:fs';
import type { Page } from '../lint/page.ts';
import type { Procedure } from '../model/procedure.ts';
import { procedureOf, readPage } from './page.ts';

export type ReadPage = (file: string, bytes: Uint8Array) => Page;

/** Reads pages, and gives the same page again as long as its file holds the same bytes. */
export function pageReader(): ReadPage {
  const known = new Map<string, { bytes: Buffer; page: Page }>();
  return (file, written) => {
    const bytes = Buffer.from(written);
    const before = known.get(file);
    if (before?.bytes.equals(bytes)) return before.page;
    const page = readPage(file, bytes);
    known.set(file, { bytes, page });
    return page;
  };
}

/** Pages that were saved after this moment are read again. */
const STARTED = Date.now();
const read = pageReader();

/**
 * What a page says as it is saved now, in dev: Astro waits half a second before it takes note. Undefined where it has
 * not changed since the server was started, or cannot be read.
 */
export function asWritten(file: string): (Procedure & { explained: string[] }) | undefined {
  try {
    if (statSync(file).mtimeMs < STARTED) return undefined;
    const page = read(file, readFileSync(file));
    if (!page.matter) return undefined;
    return { ...procedureOf({ ...page, matter: page.matter }), explained: page.explained };
  } catch {
    return undefined;
  }
}
