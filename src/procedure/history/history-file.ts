/** `content/history/<slug>.yaml`: the versions of a page, the oldest first. */
import { historyMessages as say } from '#text/messages/history.ts';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { finding, format, type Diagnostic } from '../../syntax/diagnostic.ts';
import { TOLD } from '../../syntax/told.ts';
import { writeWhole } from '../source/files/write-whole.ts';
import { decode } from '../source/files/decode.ts';
import { unreadable } from '../source/files/unreadable.ts';
import { editionsSchema, unknownField } from './edition-schema.ts';
import type { Edition } from './edition.ts';

/** The folder of what each page said in its versions. */
export const HISTORY = 'history';

/** Where the versions of a page stand. */
export const fileOf = (content: string, slug: string) => path.join(content, HISTORY, `${slug}.yaml`);

const HEAD = `# Written by \`npx zhaozhang release\`: what this page said in each of its versions, the oldest first.\n`;

/** True where a version of the page was ever released. */
export const hasHistory = (content: string, slug: string): boolean => existsSync(fileOf(content, slug));

/** The names of the pages that were ever released. */
export async function releasedSlugs(content: string): Promise<string[]> {
  const names = await readdir(path.join(content, HISTORY)).catch(() => []);
  return names.filter((name) => /^[^.].*\.yaml$/.test(name)).map((name) => name.slice(0, -'.yaml'.length));
}

export interface History {
  /** The oldest first; empty where the page was never released. */
  editions: Edition[];
  /** Says where a field stands that only a newer engine knows. */
  newer?: Diagnostic;
}

/** The versions of a page. Throws a `BrokenHistory` where the file is no list of versions. */
export async function readHistory(content: string, slug: string): Promise<Edition[]> {
  return (await historyOf(content, slug)).editions;
}

export async function historyOf(content: string, slug: string): Promise<History> {
  const file = fileOf(content, slug);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new BrokenHistory(unreadable(file, error));
  });
  if (bytes === undefined) return { editions: [] };
  const {
    text,
    findings: [letter],
  } = decode(bytes);
  if (letter) throw new BrokenHistory({ file, ...letter });
  return historyIn(file, text);
}

/** A file of versions that cannot be used; the message is for the author, with its place. */
export class BrokenHistory extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(format(diagnostic));
    this.name = TOLD;
    this.diagnostic = diagnostic;
  }
}

function historyIn(file: string, text: string): History {
  const broken = (line: number, message: string) =>
    new BrokenHistory({ file, ...finding('history', { line, column: 1 }, message) });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw broken(error.linePos?.[0].line ?? 1, say.broken);
  const written: unknown = document.toJS();
  const isEdition = (each: unknown) => Array.isArray((each as Edition | null)?.parts);
  if (!Array.isArray(written) || written.length === 0 || !written.every(isEdition))
    throw broken(1, say.notAList);
  const [issue] = editionsSchema.safeParse(written).error?.issues ?? [];
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document, path)).line;
  const fieldOf = (path: readonly PropertyKey[]) =>
    String(path.filter((key) => typeof key === 'string').at(-1));
  if (issue) throw broken(lineOf(issue.path), say.damaged(fieldOf(issue.path)));
  const unknown = unknownField(written);
  const place = unknown && { line: lineOf(unknown), column: 1 };
  return {
    editions: written as Edition[],
    ...(place && { newer: { file, ...finding('history-newer', place, fieldOf(unknown)) } }),
  };
}

/** Where the value at this path stands, or the nearest around it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

export async function writeHistory(content: string, slug: string, editions: Edition[]): Promise<void> {
  const file = fileOf(content, slug);
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, HEAD + historyText(editions));
}

/** YAML with one line for each item, limit and answer, so that a difference shows what changed. */
function historyText(editions: Edition[]): string {
  const document = new Document(editions);
  visit(document, {
    Map: (_, map) => {
      if (map.items.every(({ value }) => isScalar(value))) map.flow = true;
    },
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
