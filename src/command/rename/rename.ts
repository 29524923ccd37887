/** `zhaozhang rename`: a record, role or term is called otherwise at every place, or at none. */
import { renameMessages as say } from '#text/messages/rename.ts';
import { findPages } from '../../procedure/content/files.ts';
import { readPage } from '../../procedure/content/page.ts';
import { readVocabulary } from '../../procedure/content/vocabulary-lists.ts';
import { writeAll } from '../../procedure/source/files/write-all.ts';
import { format, type Diagnostic } from '../../syntax/diagnostic.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import { checkEdits } from './check-edits.ts';
import { computeRename } from './compute-rename.ts';
import { handbookTexts } from './handbook-texts.ts';
import { isNamedKind, NAMED_KINDS } from './names.ts';
import type { NamePlace } from './rename-texts.ts';

/** @param words what was typed: kind, old and new name */
export async function rename(
  folder: string,
  words: readonly string[],
  { dryRun }: { dryRun: boolean },
): Promise<boolean> {
  const [kind = '', old, now, more] = words;
  if (!isNamedKind(kind)) return refuse(say.noKind(kind, [...NAMED_KINDS], didYouMean(kind, NAMED_KINDS)));
  if (old === undefined || now === undefined || more !== undefined) return refuse(say.usage);
  const { texts, strange } = await handbookTexts(folder);
  if (strange !== undefined) return refuse(say.strange(strange));
  const { vocabulary } = await readVocabulary(folder);
  const { files } = await findPages(folder);
  const pages = files.flatMap((file) => {
    const text = texts.get(file);
    return text === undefined ? [] : [readPage(file, text)];
  });
  const found = computeRename({ texts, vocabulary, pages }, kind, old, now);
  if ('refused' in found) {
    refuse(found.refused);
    found.at.forEach(tell);
    return false;
  }
  const errors = await newErrors(folder, found.edits);
  if (errors.length > 0) {
    for (const error of errors) console.error(format(error));
    return refuse(say.errors(errors.length));
  }
  found.places.forEach(tell);
  if (!dryRun) await writeAll(found.edits);
  console.log((dryRun ? say.would : say.done)(old, now, found.places.length, found.edits.size));
  console.log(say.left);
  return true;
}

/** The errors that the handbook does not have yet. */
async function newErrors(folder: string, edits: ReadonlyMap<string, string>): Promise<Diagnostic[]> {
  const errors = (all: Diagnostic[]) => all.filter(({ severity }) => severity === 'error');
  const then = errors(await checkEdits(folder, edits));
  if (then.length === 0) return [];
  const count = new Map<string, number>();
  const keyOf = ({ file, rule }: Diagnostic) => `${file} ${rule}`;
  for (const each of errors(await checkEdits(folder, new Map())))
    count.set(keyOf(each), (count.get(keyOf(each)) ?? 0) + 1);
  return then.filter((each) => {
    const left = count.get(keyOf(each)) ?? 0;
    count.set(keyOf(each), left - 1);
    return left <= 0;
  });
}

function tell({ file, line, column, text }: NamePlace): void {
  console.log(`${file}:${line}:${column} ${text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')}`);
}

function refuse(message: string): false {
  console.error(message);
  return false;
}
