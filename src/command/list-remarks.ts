/** `zhaozhang remarks`: what came in from readers, at the line that it is about. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { remarksMessages as say } from '#text/messages/remarks.ts';
import { LIST } from '#text/punctuation.ts';
import { decodeDocument } from '../import/document/decode-document.ts';
import { readDocumentFile } from '../import/document/read-file.ts';
import { findPages } from '../procedure/content/files.ts';
import { readPage } from '../procedure/content/page.ts';
import { readVocabulary } from '../procedure/content/vocabulary-lists.ts';
import { readHistory } from '../procedure/history/history-file.ts';
import { roleNames } from '../procedure/model/vocabulary.ts';
import { isMail, mailText } from '../remarks/mail-text.ts';
import { placeRemark, type PageHistory, type Placed } from '../remarks/place-remark.ts';
import { readRemarks, type FoundRemark } from '../remarks/read-remarks.ts';

/** The same words about the same place are one remark, however many have sent them. */
interface Received {
  remark: FoundRemark;
  /** `file:line` of each. */
  places: string[];
}

export async function listRemarks(files: readonly string[], handbook: string): Promise<boolean> {
  if (files.length === 0) {
    console.error(say.noFiles);
    return false;
  }
  const received = new Map<string, Received>();
  let broken = 0;
  let isDone = true;
  for (const file of files) {
    const text = await textIn(file);
    if (typeof text !== 'string') {
      console.error(text.problem);
      isDone = false;
      continue;
    }
    const read = readRemarks(text);
    if (read.found.length + read.broken.length === 0) console.log(say.none(file));
    for (const one of read.broken) console.error(say.broken(file, one.line, one.text));
    broken += read.broken.length;
    for (const remark of read.found) {
      const place = `${file}:${remark.line}`;
      const before = received.get(remark.id);
      if (before) before.places.push(place);
      else received.set(remark.id, { remark, places: [place] });
    }
  }
  const pages = await pagesOf(handbook);
  const { vocabulary } = await readVocabulary(handbook);
  const roles = roleNames(vocabulary.roles);
  const all = [...received.values()].map((one) => ({ ...one, at: placeRemark(one.remark, pages, roles) }));
  const placed = all.filter((one): one is Received & { at: Placed } => 'line' in one.at);
  const lost = all.filter(({ at }) => !('line' in at));
  for (const { remark, places, at } of placed.sort((a, b) => byPlace(a.at, b.at)))
    tell(`${at.page.page.file}:${at.line}`, remark, places, at);
  for (const { remark, places, at } of lost)
    tell(at.page ? say.lost(at.page.page.file) : say.noPage(remark.slug), remark, places, at);
  const counts = [
    say.all(received.size),
    ...(lost.length > 0 ? [say.unplaced(lost.length)] : []),
    ...(broken > 0 ? [say.damaged(broken)] : []),
  ];
  if (received.size + broken > 0) console.log(counts.join(LIST));
  return isDone && broken === 0;
}

/** Three lines: where, what, and what is known of it. */
function tell(
  where: string,
  remark: FoundRemark,
  places: string[],
  { page, said, now }: { page?: PageHistory | undefined; said: string[]; now?: Placed['now'] },
): void {
  const answer = page?.editions.find(({ answers }) => answers?.includes(remark.id));
  const facts = [
    `${page?.page.slug ?? remark.slug}/${remark.id}`,
    say.read(remark.version, page?.page.sound.version),
    ...(now ? [say.now[now]] : []),
    ...(answer ? [say.answered(answer.version)] : []),
    say.where(places),
  ];
  console.log(`${where} ${said.length > 0 ? said.join(' · ') : say.wholePage}`);
  console.log(`  ${printable(remark.text)}`);
  console.log(`  ${facts.join(LIST)}`);
}

/** What a stranger has typed may hold anything, also what a terminal would obey. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');

const byPlace = (a: Placed, b: Placed): number =>
  a.page.page.file < b.page.page.file ? -1 : a.page.page.file > b.page.page.file ? 1 : a.line - b.line;

/** The words of a file of any kind that people hand on. */
async function textIn(file: string): Promise<string | { problem: string }> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { problem: say.missing(file) };
  const latin1 = bytes.toString('latin1');
  if (isMail(latin1.replace(/^From .*\r?\n/, ''))) return mailText(latin1);
  if (/\.(?:docx|html?)$/i.test(file)) {
    const read = await readDocumentFile(basename(file), bytes);
    return 'problem' in read ? { problem: say.unreadable(file) } : read.text;
  }
  return decodeDocument(bytes)?.text ?? { problem: say.unreadable(file) };
}

/** Every page of a handbook with its versions; of one whose file of versions is broken, without them. */
async function pagesOf(folder: string): Promise<PageHistory[]> {
  const { files } = await findPages(folder);
  return Promise.all(
    files.map(async (file) => {
      const page = readPage(file, await readFile(file));
      return { page, editions: await readHistory(folder, page.slug).catch(() => []) };
    }),
  );
}
