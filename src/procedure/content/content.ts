/** Reads the content folder: all pages and the vocabulary, and everything that is wrong with them. */
import { readFile } from 'node:fs/promises';
import { buildMessages as say } from '#text/messages/content/build.ts';
import { pictureMessages as pictures } from '#text/messages/lint/pictures.ts';
import { finding, inOrder, START_OF_FILE, type Diagnostic } from '../../syntax/diagnostic.ts';
import { findPages } from './files.ts';
import { unreadable } from '../source/files/unreadable.ts';
import { lint } from '../lint/lint.ts';
import { readVocabulary } from './vocabulary-lists.ts';
import { knownNames, wrongTarget } from '../lint/names.ts';
import type { Page } from '../lint/page.ts';
import { procedureOf, readPage } from './page.ts';
import { siteIn } from './site/site-file.ts';
import type { ReadPage } from './page-reader.ts';
import { pictureFile, pictureProblem, pictureTooLarge } from '../lint/pictures.ts';
import { recordName, type Vocabulary } from '../model/vocabulary.ts';
import { didYouMean } from '../../syntax/nearest.ts';

export { CONTENT } from './site/folder.ts';

export interface Content {
  pages: Page[];
  vocabulary: Vocabulary;
  diagnostics: Diagnostic[];
}

/**
 * Checks a diagram's text; line is 1-based within it. Returns undefined where it can be drawn. `wrong` says of the
 * target of a link in it what is wrong.
 */
export type CheckDiagram = (
  text: string,
  wrong: (target: string) => string | undefined,
) => Promise<{ line: number; message: string } | undefined>;

/**
 * @param folder of the content, absolute or from the working directory
 * @param today ISO 8601 day, for review dates
 * @param read reads one page; one that remembers them spares what has not changed
 */
export async function readContent(
  folder: string,
  today: string,
  checkDiagram: CheckDiagram,
  read: ReadPage = readPage,
): Promise<Content> {
  const lists = await readVocabulary(folder);
  const { vocabulary, sources, records } = lists;
  const found = await findPages(folder);
  const diagnostics = [...lists.diagnostics, ...found.diagnostics];
  const pages: Page[] = [];
  const withoutQuiz = !siteIn(folder).uses.quiz;
  for (const file of found.files) {
    const page = await readFile(file).then(
      (bytes) => guarded(file, () => read(file, bytes)),
      (error: Error) => unreadable(file, error),
    );
    if ('rule' in page) diagnostics.push(page);
    else pages.push(withoutQuiz ? { ...page, withoutQuiz } : page);
  }
  diagnostics.push(...lint(pages, vocabulary, today, lists.unknown));
  const soundPage = (slug: string) => {
    const page = pages.find((each) => each.slug === slug);
    return page?.matter && procedureOf({ ...page, matter: page.matter });
  };
  diagnostics.push(
    ...lists.lintPages(
      pages.map(({ slug }) => slug),
      soundPage,
    ),
  );
  const used = new Set(pages.flatMap(({ sound }) => sound.sources ?? []));
  // Whether a source is used cannot be told while front matter that may name it cannot be read.
  const sourcesKnown = pages.every(({ sound }) => sound.sources !== undefined);
  sources.entries.forEach(({ id, title }) => {
    if (used.has(id) || !sourcesKnown) return;
    diagnostics.push({ file: sources.file, ...finding('unused-source', sources.placeOf(id), title, id) });
  });
  const written = new Set(
    pages.flatMap(({ outline }) => outline.steps.flatMap((step) => step.records.map(recordName))),
  );
  for (const { id, name } of pages.every(({ whole }) => whole) ? records.entries : []) {
    if (written.has(recordName(name))) continue;
    const hint = didYouMean(recordName(name), written);
    diagnostics.push({ file: records.file, ...finding('unused-record', records.placeOf(id), name, id, hint) });
  }
  for (const { file, references } of pages) {
    for (const { kind, id, ...place } of references) {
      if (kind !== 'picture') continue;
      const wrong = await pictureProblem(id, file);
      if (wrong) diagnostics.push({ file, ...finding('picture', place, wrong) });
      const large = await pictureTooLarge(id, file);
      if (large) diagnostics.push({ file, ...finding('picture-file', place, large) });
    }
  }
  const shown = new Set(
    pages.flatMap(({ file, references }) =>
      references.flatMap(({ kind, id }) => (kind === 'picture' ? (pictureFile(id, file) ?? []) : [])),
    ),
  );
  for (const file of pages.every(({ whole }) => whole) ? found.pictures : []) {
    if (shown.has(file)) continue;
    const message = pictures.unused(file.split('/').at(-1)!);
    diagnostics.push({ file, ...finding('picture-file', START_OF_FILE, message) });
  }
  const names = knownNames(pages, vocabulary, lists.unknown);
  for (const page of pages) {
    const { file, outline } = page;
    const wrong = (target: string) => wrongTarget(target, page, names);
    for (const diagram of outline.diagrams) {
      const problem = await checkDiagram(diagram.text, wrong).catch((error: unknown) => ({
        line: 0,
        message: say.diagramFailed(String(error).slice(0, 200)),
      }));
      if (!problem) continue;
      const place = { line: diagram.line + problem.line, column: 1 };
      diagnostics.push({ file, ...finding('diagram', place, problem.message) });
    }
  }
  return { pages, vocabulary, diagnostics: diagnostics.sort(inOrder) };
}

/** Reads one file. Should the program itself fail, that becomes a diagnostic, so that the other files are still checked. */
function guarded<T>(file: string, work: () => T): T | Diagnostic {
  try {
    return work();
  } catch (error) {
    return { file, ...finding('internal', START_OF_FILE, String(error).slice(0, 200)) };
  }
}

/** Today as an ISO 8601 day, in the machine's own time zone. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
