/** Writes several files of the handbook, or none of them. */
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @param texts by file; each is there already */
export async function writeAll(texts: ReadonlyMap<string, string>): Promise<void> {
  const drafts: { real: string; draft: string; aside: string }[] = [];
  const done: typeof drafts = [];
  try {
    for (const [file, text] of texts) {
      const real = await realpath(file);
      await access(real, constants.W_OK);
      const { mode } = await stat(real);
      const near = (ending: string) =>
        path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}${ending}`);
      const each = { real, draft: near(''), aside: near('.was') };
      drafts.push(each);
      await writeFile(each.draft, text, { mode });
    }
    for (const each of drafts) {
      await rename(each.real, each.aside);
      done.push(each);
      await rename(each.draft, each.real);
    }
  } catch (error) {
    for (const { real, aside } of done) await rename(aside, real);
    for (const { draft } of drafts) await rm(draft, { force: true });
    throw error;
  }
  for (const { aside } of drafts) await rm(aside, { force: true });
}
