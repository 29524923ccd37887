/** `zhaozhang impact`: every place that a change of a record, role, term or page would touch. */
import { readFile } from 'node:fs/promises';
import { impactText as words } from '#text/impact.ts';
import { impactMessages as say } from '#text/messages/impact.ts';
import { impacts, keyOf, type Subject, type Touched } from '../indexes/model/impact.ts';
import { findPages } from '../procedure/content/files.ts';
import { readPage } from '../procedure/content/page.ts';
import { readVocabulary } from '../procedure/content/vocabulary-lists.ts';
import { decode } from '../procedure/source/files/decode.ts';
import { didYouMean } from '../syntax/nearest.ts';

/** @param name of something, or the id of a role or page */
export async function impact(folder: string, [name, ...more]: readonly string[]): Promise<boolean> {
  if (name === undefined || more.length > 0) {
    console.error(say.noName);
    return false;
  }
  const { vocabulary } = await readVocabulary(folder);
  const { files } = await findPages(folder);
  const pages = await Promise.all(
    files.map(async (file) => {
      const { text } = decode(await readFile(file));
      return { page: readPage(file, text), text };
    }),
  );
  const { subjects, touched } = impacts(pages, vocabulary);
  const meant = subjects.filter((each) => each.name === name || each.id === name);
  if (meant.length === 0) {
    const known = subjects.flatMap((each) => [each.name, each.id]);
    console.error(say.unknown(name, didYouMean(name, known)));
    return false;
  }
  const fileOf = new Map(pages.map(({ page }) => [page.slug, page.file]));
  for (const subject of meant) tell(subject, touched.get(keyOf(subject)) ?? [], fileOf);
  console.log(words.made);
  return true;
}

function tell(
  { kind, name }: Subject,
  touched: readonly Touched[],
  fileOf: ReadonlyMap<string, string>,
): void {
  console.log(`${words.kinds[kind]} ${name}`);
  const named = touched.filter(({ said }) => !said);
  const said = touched.filter((each) => each.said);
  const list = (all: readonly Touched[]) => {
    for (const { slug, line, kind, text } of all)
      console.log(`  ${fileOf.get(slug)}:${line} ${words.touched[kind]} ${text}`);
  };
  if (touched.length === 0) console.log(words.none);
  if (named.length > 0) console.log(words.named(named.length));
  list(named);
  if (said.length > 0) console.log(words.said(said.length), words.saidWhy);
  list(said);
}
