/** `zhaozhang import`: old documents become proposed pages in a folder of their own. Nothing that is there is changed. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { addressOf } from '#language/address.ts';
import { simplified } from '#language/search/variants.ts';
import { importMessages as documents } from '#text/import.ts';
import { importCommandMessages as say } from '#text/messages/import-command.ts';
import { LARGEST_FILE } from '../import/document/old-document.ts';
import { readDocumentFile } from '../import/document/read-file.ts';
import { importDocument, type Imported } from '../import/import-document.ts';
import { filesOf } from '../import/write-import.ts';
import { today } from '../procedure/content/content.ts';
import { findPages } from '../procedure/content/files.ts';
import { readVocabulary } from '../procedure/content/vocabulary-lists.ts';

/** @param handbook the folder whose roles and addresses are known */
export async function importFiles(
  files: readonly string[],
  { to, handbook }: { to: string; handbook: string },
): Promise<boolean> {
  if (files.length === 0) {
    console.error(say.noFiles);
    return false;
  }
  const { vocabulary } = await readVocabulary(handbook);
  const pages = existsSync(handbook) ? (await findPages(handbook)).files : [];
  const slugs = new Set(pages.map((file) => basename(file, '.mdx')));
  let isDone = true;
  let written = 0;
  for (const file of files) {
    const read = await readFileAt(file);
    if (typeof read === 'string') {
      console.error(`${read}\n${documents.untouched}`);
      isDone = false;
      continue;
    }
    const imported = importDocument(read, {
      today: today(),
      known: vocabulary.roles,
      idOf: addressOf,
      standard: simplified,
      slugs,
    });
    for (const { draft } of imported.proposals) slugs.add(draft.slug);
    const folder = freeFolder(to, basename(file));
    await mkdir(folder, { recursive: true });
    for (const [name, text] of filesOf(read, imported))
      await writeFile(join(folder, name), text, { flag: 'wx' });
    tell(file, folder, imported, read.text !== imported.text);
    written++;
  }
  if (written > 0) console.log(say.next);
  return isDone;
}

/** The document, or what is wrong with its file. */
async function readFileAt(file: string) {
  const there = statSync(file, { throwIfNoEntry: false });
  if (!there?.isFile()) return say.missing(file);
  if (there.size > LARGEST_FILE) return documents.problems['too-large'](file);
  const read = await readDocumentFile(basename(file), await readFile(file));
  return 'problem' in read ? documents.problems[read.problem](file) : read;
}

/** A folder for one document that is not there yet. */
function freeFolder(to: string, file: string): string {
  const named = join(to, addressOf(file.replace(/\.[^.]*$/, '')) || 'document');
  for (let count = 1; ; count++) {
    const folder = count === 1 ? named : `${named}-${count}`;
    if (!existsSync(folder)) return folder;
  }
}

function tell(
  file: string,
  folder: string,
  { proposals, ledger, notes }: Imported,
  isOtherScript: boolean,
): void {
  const count = (fate: string) => ledger.filter((entry) => entry.fate === fate).length;
  const doubts = ledger.reduce((sum, entry) => sum + entry.doubts.length, 0);
  console.log(say.done(file, folder, proposals.length));
  console.log(say.counts(count('kept'), count('split'), count('left'), doubts));
  if (isOtherScript) console.log(documents.script);
  for (const note of notes) console.log(say.note(note));
}
