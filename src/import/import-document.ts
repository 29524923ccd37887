/** From an old document to proposed pages, with an account of every sentence of it. */
import { cleaned } from './document/cleaned.ts';
import type { OldDocument } from './document/old-document.ts';
import { inStandardScript } from './document/script.ts';
import { Ledger, type Entry } from './ledger.ts';
import type { Kind } from '../procedure/model/procedure.ts';
import { spansOf } from './parts/spans.ts';
import { partsOf } from './parts/tree.ts';
import { sentencesIn } from './parts/words.ts';
import { doersOf } from './proposal/doers.ts';
import { joinedPages } from './proposal/pages/joined-pages.ts';
import { pagesIn, type PageParts } from './proposal/pages/page-parts.ts';
import { proposePage, type Proposal } from './proposal/page.ts';
import { knownRoles, type NewRole, type Vocabulary } from './proposal/roles.ts';

export interface Imported {
  proposals: Proposal[];
  /** Roles that the lists do not have yet. */
  roles: NewRole[];
  /** In the order of the document. */
  ledger: Entry[];
  notes: string[];
  /** The words that were read, in the script of the site; as long as those of the document. */
  text: string;
}

export interface ImportOptions extends Vocabulary {
  /** ISO 8601 day. */
  today: string;
  /** Slugs that are taken. */
  slugs?: Iterable<string>;
  /** What the author says a page is, by its slug. */
  kinds?: ReadonlyMap<string, Kind>;
  /** Steps that ask nothing, as the author says: `slug#step`. */
  unasked?: ReadonlySet<string>;
  /** Pages that the author joins with the one before, by their slugs. */
  joined?: ReadonlySet<string>;
  /** The standard form of a character. */
  standard?: (char: string) => string;
}

export function importDocument(document: OldDocument, options: ImportOptions): Imported {
  const apart = imported(document, options);
  if (!options.joined?.size) return apart.imported;
  return imported(document, options, joinedPages(apart.pages, options.joined)).imported;
}

/** Proposes the pages that are given, or those that the document seems to have. */
function imported(
  document: OldDocument,
  options: ImportOptions,
  given?: PageParts[],
): { imported: Imported; pages: PageParts[] } {
  const text = (options.standard && inStandardScript(document.text, options.standard)) ?? document.text;
  const clean = cleaned({ ...document, text });
  const ledger = new Ledger();
  const roles = knownRoles(options);
  const doers = doersOf(
    sentencesIn(clean.text, { start: 0, end: clean.text.length }).map(({ start, end }) =>
      clean.text.slice(start, end),
    ),
  );
  const taken = new Set(options.slugs ?? []);
  const called = document.name.replace(/\.[^.]*$/, '').replace(/^.*[/\\]/, '');
  const pages = given ?? pagesIn(clean.text, partsOf(clean), called);
  const slugs = new Map<PageParts, string>();
  const proposals: Proposal[] = [];
  // A document is often there twice, first as a preview: the longer one is read.
  const all = pages.map((page) => keys(clean.text, page.parts));
  const withKey = new Map<string, number[]>();
  for (const [index, said] of all.entries())
    for (const key of said) withKey.set(key, [...(withKey.get(key) ?? []), index]);
  for (const [index, page] of pages.entries()) {
    for (const title of page.above) ledger.leave(title, 'heading-alone');
    const own = all[index]!;
    const near = new Set([...own].slice(0, 5).flatMap((key) => withKey.get(key)!.slice(0, MOST_TWINS)));
    const again = [...near].some(
      (at) => at !== index && contains(all[at]!, own) && (all[at]!.size > own.size || at < index),
    );
    if (again) {
      if (page.titleAt) ledger.leave(page.titleAt, 'repeated');
      for (const span of spansOf(page.parts)) ledger.leave(span, 'repeated');
      continue;
    }
    const proposal = proposePage(clean, page, {
      ...options,
      roles,
      ledger,
      taken,
      doers,
      source: document.name,
    });
    if (!proposal) continue;
    proposals.push(proposal);
    slugs.set(page, proposal.draft.slug);
  }
  const read = {
    proposals,
    roles: roles.added,
    ledger: ledger.entries(document, clean),
    notes: document.notes,
    text,
  };
  return { imported: read, pages: pages.map((page) => ({ ...page, slug: slugs.get(page) })) };
}

/** So many pages with the same words are compared. */
const MOST_TWINS = 20;

type Parts = ReturnType<typeof partsOf>['parts'];

/** What a page says, line by line, without its blanks. */
function keys(text: string, parts: Parts): Set<string> {
  return new Set(
    spansOf(parts)
      .map(({ start, end }) => text.slice(start, end).replace(/[\s\p{P}]+/gu, ''))
      .filter((key) => key.length > 8),
  );
}

/** True where nearly all of what one says is in the other. */
function contains(larger: Set<string>, smaller: Set<string>): boolean {
  if (smaller.size < 3 || larger.size < smaller.size) return false;
  let count = 0;
  for (const key of smaller) if (larger.has(key)) count++;
  return count >= smaller.size * 0.8;
}
