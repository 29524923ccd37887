/** The handbook as it would be, checked as `check` does, in a folder of its own. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkMermaid } from '../../flowchart/draw/check-mermaid.ts';
import { readContent, today } from '../../procedure/content/content.ts';
import { LISTS } from '../../procedure/content/files.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';

/**
 * @param edits by file what it would say
 * @returns the errors and warnings that there would be, with the files of the handbook
 */
export async function checkEdits(folder: string, edits: ReadonlyMap<string, string>): Promise<Diagnostic[]> {
  const copy = await mkdtemp(path.join(tmpdir(), 'rename-'));
  try {
    for (const name of [...LISTS, 'procedures'])
      await cp(path.join(folder, name), path.join(copy, name), { recursive: true }).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error;
        },
      );
    for (const [file, text] of edits) await writeFile(path.join(copy, path.relative(folder, file)), text);
    const { diagnostics } = await readContent(copy, today(), checkMermaid);
    return diagnostics.map((each) => ({ ...each, file: path.join(folder, path.relative(copy, each.file)) }));
  } finally {
    await rm(copy, { recursive: true });
  }
}
