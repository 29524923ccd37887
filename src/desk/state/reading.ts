/** A page as it was read while it is written: what it says, what is wrong with it, and its parts. */
import { readPage } from '../../procedure/content/page.ts';
import type { Outline } from '../../procedure/model/procedure.ts';
import type { Page } from '../../procedure/lint/page.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import { blocksIn, type Block } from '../document/blocks.ts';
import { written } from '../document/written.ts';
import { pageParts } from '../preview/page-parts.ts';
import type { DeskData } from './desk-data.ts';
import type { Kept } from './desk-state.ts';
import { checked } from './findings.ts';
import { byPath } from './spots.ts';

/** What is to be read. */
export interface Asked {
  /** Lines parted by `\n`. */
  text: string;
  /** Of the file, as `walk-in.mdx`. */
  name: string;
  /** Those that the site does not have yet. */
  roles: Kept['roles'];
  sources: Kept['sources'];
  /** What the file said when it was opened. */
  before: string;
  /** ISO 8601 day. */
  today: string;
  /** The parts are told too. */
  withBlocks: boolean;
  /** What the page shows is told too. */
  withBody: boolean;
}

export interface Reading {
  page: Omit<Page, 'placeOf'>;
  /** In the order of the file. */
  diagnostics: Diagnostic[];
  /** The same by the part that they are said of. */
  messages: Map<string, Diagnostic[]>;
  /** Undefined where they were not asked for, or the page cannot be read. */
  blocks: readonly Block[] | undefined;
  /** What the page shows, see `pageParts`; null where it cannot be read, undefined where it was not asked for. */
  body: readonly string[] | null | undefined;
}

function bodyIn(text: string): readonly string[] | null {
  try {
    return pageParts(text);
  } catch {
    return null;
  }
}

/** What was opened is read once: the reader of Markdown keeps what it read last, to read only what changed. */
let opened: { text: string; outline: Outline } | undefined;
function outlineOf(name: string, text: string): Outline {
  if (opened?.text !== text) opened = { text, outline: readPage(name, text).outline };
  return opened.outline;
}

export function reading(
  { text, name, roles, sources, before, today, withBlocks, withBody }: Asked,
  data: DeskData,
): Reading {
  const former = outlineOf(name, before);
  const file = written(text);
  const blocks = blocksIn(file);
  const added = roles.map((role) => ({ ...role, aliases: [], summary: role.name }));
  const named = sources.map((source) => ({ ...source, document: '', truncated: false }));
  const vocabulary = {
    ...data.vocabulary,
    roles: [...data.vocabulary.roles, ...added],
    sources: [...data.vocabulary.sources, ...named],
  };
  const { page, diagnostics } = checked(file, name, { ...data, vocabulary }, today, former);
  const { placeOf: _, ...told } = page;
  return {
    page: told,
    diagnostics,
    messages: byPath(diagnostics, file, blocks ?? []),
    blocks: withBlocks ? blocks : undefined,
    body: withBody ? bodyIn(text) : undefined,
  };
}
