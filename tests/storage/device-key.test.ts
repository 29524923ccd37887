// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetDeviceKey, sign, verify } from '../../src/storage/profiles/device-key.ts';

/** What one object store of IndexedDB does, of what is asked for here. */
const kept = new Map<string, unknown>();
const store = {
  get: (key: string) => ({ result: kept.get(key) }),
  add: (value: unknown, key: string) => (kept.has(key) ? {} : kept.set(key, value)),
  put: (value: unknown, key: string) => kept.set(key, value),
  delete: (key: string) => ({ result: kept.delete(key) }),
};
const database = {
  close: () => {},
  transaction: () => {
    const transaction = { objectStore: () => store, oncomplete: () => {} };
    setTimeout(() => transaction.oncomplete());
    return transaction;
  },
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('indexedDB', {
    open: () => {
      const request = { result: database, onsuccess: () => {} };
      setTimeout(() => request.onsuccess());
      return request;
    },
  });
});

describe('a signature of the device', () => {
  it('fits the text that was signed, and no other', async () => {
    const signature = (await sign('谁读过'))!;
    expect(await verify('谁读过', signature)).toBe(true);
    expect(await verify('谁读过。', signature)).toBe(false);
  });

  it('is made with the same key every time, and with another one once that was forgotten', async () => {
    const first = (await sign('a'))!;
    expect((await sign('b'))!.key).toEqual(first.key);
    await forgetDeviceKey();
    const other = (await sign('a'))!;
    expect(other.key).not.toEqual(first.key);
    expect(await verify('a', { key: other.key, signature: first.signature })).toBe(false);
  });

  it('is made with the former key again where forgetting it is taken back', async () => {
    const { key } = (await sign('a'))!;
    const bringBack = await forgetDeviceKey();
    expect((await sign('a'))!.key).not.toEqual(key);
    await bringBack();
    expect((await sign('a'))!.key).toEqual(key);
  });

  it('is made with a key whose private half cannot be read out', async () => {
    await sign('a');
    const { privateKey } = kept.get('device') as CryptoKeyPair;
    expect(privateKey.extractable).toBe(false);
    expect(Object.keys((await sign('a'))!.key).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  });

  it('that is no signature fits nothing', async () => {
    const { key } = (await sign('a'))!;
    expect(await verify('a', { key, signature: '?' })).toBe(false);
    expect(await verify('a', { key: {}, signature: 'AA' })).toBe(false);
  });

  it('is not made where the browser has no keys, and nothing is said of one that comes', async () => {
    const signature = (await sign('a'))!;
    kept.clear();
    vi.stubGlobal('crypto', { getRandomValues: webcrypto.getRandomValues.bind(webcrypto) });
    expect(await sign('a')).toBeUndefined();
    expect(await verify('a', signature)).toBeUndefined();
  });
});
