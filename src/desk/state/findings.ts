/** What is wrong with the page on the desk: the same that the check of the whole content tells of it. */
import { groups, type Outline } from '../../procedure/model/procedure.ts';
import { staleFigures } from '../../procedure/history/stale-figures.ts';
import { readPage } from '../../procedure/content/page.ts';
import { lintOne } from '../../procedure/lint/lint.ts';
import type { Page } from '../../procedure/lint/page.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import { plainText, type Written } from '../document/written.ts';
import { asPage, type DeskData } from './desk-data.ts';

export interface Checked {
  page: Page;
  /** In the order of the file. */
  diagnostics: Diagnostic[];
}

/**
 * @param name of the file, as `walk-in.mdx`
 * @param today ISO 8601 day
 * @param before what the file said when it was opened
 */
export function checked(
  file: Written,
  name: string,
  data: DeskData,
  today: string,
  before?: Outline,
): Checked {
  const text = plainText(file);
  const read = readPage(name, text);
  const known = data.pages.find(({ slug }) => slug === read.slug);
  // Where it is to be saved is the author's: it counts as lying where its domain is.
  const path = `procedures/${read.sound.domain ?? ''}/${name}`;
  const page: Page = {
    ...read,
    file: path,
    ...(data.withoutQuiz && { withoutQuiz: true }),
  };
  const others = data.pages.map((other) => (other === known ? page : asPage(other)));
  const pages = known ? others : [...others, page];
  const stale = before ? staleFigures(groups(before), groups(page.outline), text) : [];
  const diagnostics = [
    ...lintOne(page, pages, data.vocabulary, today),
    ...stale.map((found) => ({ file: path, ...found })),
  ];
  return { page, diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column) };
}
