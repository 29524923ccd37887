// @vitest-environment jsdom
/** What is kept in IndexedDB: opened anew where it was closed, and no waiting without end. */
import { afterEach, expect, test, vi } from 'vitest';
import { InMemory, NotOpened, openDatabase } from '../../src/storage/database/database.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A request that the browser answers a little later. */
function answered<T>(result: T): { result: T; onsuccess?: () => void } {
  const request: { result: T; onsuccess?: () => void } = { result };
  queueMicrotask(() => request.onsuccess?.());
  return request;
}

/** A browser whose databases hold one value and can be closed from outside. */
function browser() {
  const open: { isClosed: boolean; onclose?: () => void; onversionchange?: () => void }[] = [];
  const indexedDB = {
    open: () => {
      const database = {
        isClosed: false,
        close: () => void (database.isClosed = true),
        transaction: () => {
          if (database.isClosed) throw new DOMException('It is closing.', 'InvalidStateError');
          return { objectStore: () => ({ getAll: () => answered(['kept']) }) };
        },
      };
      open.push(database);
      return answered(database);
    },
  };
  vi.stubGlobal('indexedDB', indexedDB);
  return open;
}

test.each([
  ['it was erased in another tab', (one: ReturnType<typeof browser>[number]) => one.onversionchange?.()],
  ['the browser closed it', (one: ReturnType<typeof browser>[number]) => void (one.isClosed = true)],
])('is opened anew after %s', async (_, close) => {
  const open = browser();
  const database = await openDatabase('book', ['people']);
  expect(await database.all('people')).toEqual(['kept']);
  close(open[0]!);
  expect(await database.all('people')).toEqual(['kept']);
  expect(open).toHaveLength(2);
});

test('says so where the browser does not answer in ten seconds', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  const opening = expect(openDatabase('book', ['people'])).rejects.toThrow(NotOpened);
  await vi.advanceTimersByTimeAsync(10_000);
  await opening;
});

test('is in memory alone where the browser keeps nothing', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect((await openDatabase('book', ['people'])).keeps).toBe(false);
});

test('two changes at once are made one after the other, and one that fails stops no other', async () => {
  const database = new InMemory();
  const add = (one: string) =>
    database.change(async (reads) => {
      const [before = ''] = await reads.all<string>('words');
      return new Map([['words', new Map([['all', before + one]])]]);
    });
  const failing = database.change(() => Promise.reject(new Error('No.')));
  await Promise.all([add('a'), expect(failing).rejects.toThrow('No.'), add('b')]);
  expect(await database.all('words')).toEqual(['ab']);
});
