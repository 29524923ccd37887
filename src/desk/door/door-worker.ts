/** Reads an old document beside the page, so that nothing in it can hold the page up, and what takes too long can be ended. */
import { addressOf } from '#language/address.ts';
import { simplified } from '#language/search/variants.ts';
import { readDocumentFile, type FileProblem } from '../../import/document/read-file.ts';
import { importDocument, type Imported } from '../../import/import-document.ts';
import type { Kind } from '../../procedure/model/procedure.ts';
import type { Vocabulary } from '../../import/proposal/roles.ts';
import type { OldDocument } from '../../import/document/old-document.ts';

export interface Request {
  name: string;
  bytes: Uint8Array;
  known: Vocabulary['known'];
  slugs: string[];
  /** ISO 8601 day. */
  today: string;
  /** What the author says a page is, by its slug. */
  kinds: ReadonlyMap<string, Kind>;
  /** Steps that ask nothing, as the author says: `slug#step`. */
  unasked: ReadonlySet<string>;
  /** Pages that go into the one before them. */
  joined: ReadonlySet<string>;
}

export type Reply = { problem: FileProblem } | { document: OldDocument; imported: Imported };

addEventListener(
  'message',
  ({ data }: MessageEvent<Request>) => void read(data).then((reply) => postMessage(reply)),
);

async function read({ name, bytes, known, slugs, today, kinds, unasked, joined }: Request): Promise<Reply> {
  const document = await readDocumentFile(name, bytes).catch(() => ({ problem: 'broken' as const }));
  if ('problem' in document) return document;
  const imported = importDocument(document, {
    today,
    known,
    slugs,
    kinds,
    unasked,
    joined,
    idOf: addressOf,
    standard: simplified,
  });
  return { document, imported };
}
