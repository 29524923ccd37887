/** `zhaozhang export`: pages of a handbook as Word files. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importCommandMessages } from '#text/messages/import-command.ts';
import { wordText as say } from '#text/word.ts';
import { procedureOf, readPage } from '../procedure/content/page.ts';
import { readVocabulary } from '../procedure/content/vocabulary-lists.ts';
import { format } from '../syntax/diagnostic.ts';
import { chartPictures } from '../word/chart-picture.ts';
import { wordFile } from '../word/word-file.ts';
import { wordPage } from '../word/word-page.ts';

/** @param handbook the folder whose roles are named */
export async function exportPages(
  files: readonly string[],
  { to, handbook }: { to: string; handbook: string },
): Promise<boolean> {
  const { vocabulary } = await readVocabulary(handbook);
  const roleName = (id: string) => vocabulary.roles.find((role) => role.id === id)?.name ?? id;
  let isDone = true;
  for (const file of files) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) {
      console.error(importCommandMessages.missing(file));
      isDone = false;
      continue;
    }
    const page = readPage(file, bytes);
    const errors = page.findings.filter(({ severity }) => severity === 'error');
    const { matter } = page;
    if (errors.length > 0 || !matter) {
      console.error(say.unreadable(file));
      for (const error of errors) console.error(format({ ...error, file }));
      isDone = false;
      continue;
    }
    const procedure = procedureOf({ ...page, matter });
    const written = await wordFile(wordPage(procedure, roleName), await chartPictures(procedure, roleName));
    await mkdir(to, { recursive: true });
    const target = join(to, say.file(procedure.slug));
    await writeFile(target, written);
    console.log(say.done(target));
    console.log(say.leftOut(procedure.questions.length));
  }
  return isDone;
}
