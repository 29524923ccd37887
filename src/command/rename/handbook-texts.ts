/** The texts of a handbook in which names stand. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findPages, LISTS } from '../../procedure/content/files.ts';

/** What was said elsewhere, or before, stays as it was said. */
const SAID = 'sources.yaml';

export interface HandbookTexts {
  /** By file. */
  texts: Map<string, string>;
  /** A file that is not in UTF-8: written again it would be another one. */
  strange?: string | undefined;
}

export async function handbookTexts(folder: string): Promise<HandbookTexts> {
  const lists = LISTS.filter((name) => name !== SAID).map((name) =>
    path.join(folder, name).replaceAll(path.sep, '/'),
  );
  const texts = new Map<string, string>();
  for (const file of [...lists, ...(await findPages(folder)).files]) {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (!bytes) continue;
    const text = bytes.toString();
    if (!Buffer.from(text).equals(bytes)) return { texts, strange: file };
    texts.set(file, text);
  }
  return { texts };
}
