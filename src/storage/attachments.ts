/**
 * Pictures that belong to what this browser keeps, in IndexedDB: each under a name of its own, which a record names.
 *
 * Nothing here throws: a store that is blocked or full is an answer. What no record names any more is dropped by
 * whoever knows the records.
 */
import { NOW, type StorageReport } from './browser.ts';
import { framed } from './frame/framed.ts';

interface Kept {
  type: string;
  bytes: ArrayBuffer;
  /** Milliseconds since 1970. */
  at: number;
  /** Since when nothing is known to need it; absent where something does. */
  unneeded?: number | undefined;
}

const STORE = 'files';

/** What is kept of one picture, apart from itself. */
export interface AttachmentFacts {
  id: string;
  bytes: number;
  at: number;
  unneeded?: number | undefined;
}

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((done, failed) => {
    if (framed) throw new Error('Framed.');
    const request = indexedDB.open(`${NOW}attachments`, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => failed(request.error!);
    request.onblocked = () => failed(new Error('Blocked.'));
    request.onsuccess = () => {
      // Another tab may erase everything, or bring a newer form.
      request.result.onversionchange = () => {
        request.result.close();
        opening = undefined;
      };
      done(request.result);
    };
  });
  opening.catch(() => (opening = undefined));
  return opening;
}

/** Does one thing in one transaction, which has ended well when the answer comes. */
async function within<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await open()).transaction(STORE, mode);
  const request = act(transaction.objectStore(STORE));
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = transaction.onerror = () => failed(transaction.error ?? request.error!);
  });
}

/** Keeps a picture, and says whether there was room. One that stands under this name already is not replaced. */
export async function keepAttachment(id: string, file: Blob, now: number): Promise<StorageReport['state']> {
  try {
    const kept: Kept = { type: file.type, bytes: await file.arrayBuffer(), at: now };
    await within('readwrite', (store) => store.add(kept, id));
    return 'saved';
  } catch (error) {
    return /quota/i.test((error as Error).name) ? 'full' : 'blocked';
  }
}

/** The picture of this name; undefined where this browser does not have it. */
export async function readAttachment(id: string): Promise<Blob | undefined> {
  try {
    const kept = await within<Kept | undefined>(
      'readonly',
      (store) => store.get(id) as IDBRequest<Kept | undefined>,
    );
    return kept && new Blob([kept.bytes], { type: kept.type });
  } catch {
    return undefined;
  }
}

/** All that are kept; none where the browser does not let us look. */
export async function attachments(): Promise<AttachmentFacts[]> {
  try {
    const found: AttachmentFacts[] = [];
    await within('readonly', (store) => {
      const request = store.openCursor();
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return;
        const { bytes, at, unneeded } = cursor.value as Kept;
        found.push({ id: String(cursor.key), bytes: bytes.byteLength, at, unneeded });
        cursor.continue();
      };
      return request;
    });
    return found;
  } catch {
    return [];
  }
}

/** Notes since when these pictures are needed no more; undefined where they are needed again. */
export async function noteUnneeded(ids: ReadonlySet<string>, unneeded: number | undefined): Promise<void> {
  if (ids.size === 0) return;
  await within('readwrite', (store) => {
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      if (ids.has(String(cursor.key))) cursor.update({ ...(cursor.value as Kept), unneeded });
      cursor.continue();
    };
    return request;
  }).catch(() => undefined);
}

export async function dropAttachments(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await within('readwrite', (store) => ids.map((id) => store.delete(id)).at(-1)!).catch(() => undefined);
}

/** A name for a picture, drawn by chance: it stays the same on every device. */
export const newAttachmentId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
