/**
 * A key of this device, to sign what it hands out. The private half cannot be read out of the browser, by this site
 * neither; it says which browser has signed, not who used it.
 *
 * Only where the page is served securely: elsewhere there is no `crypto.subtle`, and nothing is signed.
 */
import { fromBase64Url, toBase64Url } from '../../ui/base64-url.ts';
import { NOW } from '../browser.ts';
import { framed } from '../frame/framed.ts';

export interface Signature {
  /** The public half of the key. */
  key: JsonWebKey;
  /** base64url */
  signature: string;
}

const KIND = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const [STORE, KEY] = ['keys', 'device'];

/** Signs a text; undefined where this browser cannot. */
export async function sign(text: string): Promise<Signature | undefined> {
  try {
    const { privateKey, publicKey } = await deviceKey();
    const signed = await crypto.subtle.sign(SIGNING, privateKey, bytesOf(text));
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
    return { key: { kty: kty!, crv: crv!, x: x!, y: y! }, signature: toBase64Url(new Uint8Array(signed)) };
  } catch {
    return undefined;
  }
}

/** True where this text was signed with the private half of this key; undefined where this browser cannot tell. */
export async function verify(text: string, { key, signature }: Signature): Promise<boolean | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  try {
    const { kty, crv, x, y } = key;
    const publicKey = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, KIND, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(SIGNING, publicKey, fromBase64Url(signature), bytesOf(text));
  } catch {
    return false;
  }
}

/** Forgets the key: the next signature is of another device. What is returned brings it back. */
export async function forgetDeviceKey(): Promise<() => Promise<void>> {
  try {
    const kept = await keptKey();
    await within('readwrite', (store) => store.delete(KEY!));
    return async () => {
      if (kept) await within('readwrite', (store) => store.put(kept, KEY)).catch(() => undefined);
    };
  } catch {
    return () => Promise.resolve();
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The key of this device, drawn where there is none. */
async function deviceKey(): Promise<CryptoKeyPair> {
  const kept = await keptKey();
  if (kept) return kept;
  const drawn = await crypto.subtle.generateKey(KIND, false, ['sign', 'verify']);
  // Another tab may have drawn one meanwhile: the one that is kept holds.
  await within('readwrite', (store) => store.add(drawn, KEY)).catch(() => undefined);
  return (await keptKey()) ?? drawn;
}

const keptKey = () => within('readonly', (store) => store.get(KEY!) as IDBRequest<CryptoKeyPair | undefined>);

/** Does one thing in one transaction, which has ended well when the answer comes. */
async function within<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  if (framed) throw new Error('Framed.');
  const opening = indexedDB.open(`${NOW}device-key`, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE!);
  const database = await answer(opening);
  try {
    const transaction = database.transaction(STORE!, mode);
    const request = act(transaction.objectStore(STORE!));
    return await new Promise((done, failed) => {
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = transaction.onerror = () => failed(transaction.error ?? request.error!);
    });
  } finally {
    database.close();
  }
}

const answer = <T>(request: IDBRequest<T>) =>
  new Promise<T>((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error!);
  });
