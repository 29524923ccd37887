// @vitest-environment jsdom
import { number, record, string } from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordType } from '../../src/storage/records/record-type.ts';
import type { StorageReport } from '../../src/storage/browser.ts';
import type { Saved } from '../../src/storage/saved.ts';

/** A set of words with the time each was added or removed: small, and joins like the real records. */
type Words = Record<string, number>;
const words: RecordType<Words> = {
  name: 'words',
  version: 2,
  initial: {},
  schema: record(string(), number()),
  migrations: { 1: (value) => Object.fromEntries((value as string[]).map((word) => [word, 1])) },
  merge: (mine, theirs) => ({ ...mine, ...theirs }),
};
/** A value without a way to join two copies. */
const plain: RecordType<string> = {
  name: 'plain',
  version: 1,
  initial: '',
  schema: string(),
};

let saved: <T>(type: RecordType<T>, id: string) => Saved<T>;
let savedIds: (name: string) => string[];
let report: () => StorageReport;

/** Takes the listeners of the page before away, as closing it does. */
let closePage = () => {};
const listen = globalThis.addEventListener.bind(globalThis);

/** A fresh module: what a newly opened page has. The storage stays as it is. */
async function openPage(): Promise<void> {
  closePage();
  vi.resetModules();
  const listeners: Parameters<typeof addEventListener>[] = [];
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((...args: Parameters<typeof listen>) => {
    listeners.push(args);
    listen(...args);
  });
  closePage = () => listeners.forEach(([type, listener]) => removeEventListener(type, listener));
  ({ saved, savedIds } = await import('../../src/storage/saved.ts'));
  const { $storage } = await import('../../src/storage/browser.ts');
  report = () => $storage.get();
}

const put = (key: string, version: number, value: unknown) =>
  localStorage.setItem(`zhaozhang:/:${key}`, JSON.stringify({ version, value }));
const text = (key: string) => localStorage.getItem(`zhaozhang:/:${key}`);
/** What another tab's writing looks like here. */
function otherTab(key: string, version: number, value: unknown): void {
  put(key, version, value);
  dispatchEvent(new StorageEvent('storage', { key: `zhaozhang:/:${key}`, newValue: text(key) }));
}
/** Makes every write fail as browsers do when the quota is used up. */
function fill(): { empty(): void } {
  const spy = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return { empty: () => spy.mockRestore() };
}

beforeEach(async () => {
  localStorage.clear();
  await openPage();
});
afterEach(() => vi.restoreAllMocks());

describe('a record', () => {
  it('is kept as versioned JSON under one key and read again by the next page', async () => {
    saved(words, 'a').update((value) => ({ ...value, 门: 5 }));
    expect(text('words:a')).toBe('{"version":2,"value":{"门":5}}');
    await openPage();
    expect(saved(words, 'a').get()).toEqual({ 门: 5 });
  });

  it('is one store for all parts of a page', () => {
    const seen: Words[] = [];
    saved(words, 'a').listen((value) => seen.push(value as Words));
    saved(words, 'a').update(() => ({ 窗: 1 }));
    expect(seen.at(-1)).toEqual({ 窗: 1 });
  });

  it('is gone after erase and can be written again', () => {
    const store = saved(words, 'a');
    store.update(() => ({ 门: 1 }));
    store.erase();
    expect(text('words:a')).toBeNull();
    expect(store.get()).toEqual({});
    store.update((value) => ({ ...value, 窗: 2 }));
    expect(text('words:a')).toBe('{"version":2,"value":{"窗":2}}');
  });

  it('is listed by its id among its kind', () => {
    saved(words, 'a').update(() => ({ 门: 1 }));
    saved(words, 'b:2').update(() => ({ 门: 1 }));
    saved(plain, 'c').update(() => 'x');
    expect(savedIds('words').sort()).toEqual(['a', 'b:2']);
  });
});

describe('two tabs', () => {
  it('adds a change to what the other tab has saved since', () => {
    const store = saved(words, 'a');
    store.update(() => ({ 门: 1 }));
    put('words:a', 2, { 门: 1, 窗: 2 });
    store.update((value) => ({ ...value, 灯: 3 }));
    expect(JSON.parse(text('words:a')!).value).toEqual({ 门: 1, 窗: 2, 灯: 3 });
  });

  it('shows what the other tab saves', () => {
    const store = saved(words, 'a');
    const seen: Words[] = [];
    store.subscribe((value) => seen.push(value as Words));
    otherTab('words:a', 2, { 窗: 2 });
    expect(seen.at(-1)).toEqual({ 窗: 2 });
  });

  it('gives back a change that the other tab has written over', () => {
    const store = saved(words, 'a');
    store.subscribe(() => {});
    store.update(() => ({ 门: 1 }));
    otherTab('words:a', 2, { 窗: 2 });
    expect(JSON.parse(text('words:a')!).value).toEqual({ 门: 1, 窗: 2 });
  });

  it('does not write when the other tab has everything, in whatever order', () => {
    const store = saved(words, 'a');
    store.subscribe(() => {});
    store.update(() => ({ 门: 1, 窗: 2 }));
    otherTab('words:a', 2, { 窗: 2, 门: 1 });
    expect(text('words:a')).toBe('{"version":2,"value":{"窗":2,"门":1}}');
  });

  it('does not bring back what the other tab has erased', () => {
    const store = saved(words, 'a');
    store.subscribe(() => {});
    store.update(() => ({ 门: 1 }));
    localStorage.removeItem('zhaozhang:/:words:a');
    dispatchEvent(new StorageEvent('storage', { key: 'zhaozhang:/:words:a' }));
    expect(store.get()).toEqual({});
    store.update((value) => ({ ...value, 灯: 3 }));
    expect(JSON.parse(text('words:a')!).value).toEqual({ 灯: 3 });
  });

  it('takes the newest stored value where two copies cannot be joined', () => {
    const store = saved(plain, 'p');
    store.subscribe(() => {});
    store.update(() => 'mine');
    otherTab('plain:p', 1, 'theirs');
    expect(store.get()).toBe('theirs');
  });
});

describe('a storage that fails', () => {
  it('goes on in memory and says that it is full', () => {
    const store = saved(words, 'a');
    fill();
    store.update(() => ({ 门: 1 }));
    expect(store.get()).toEqual({ 门: 1 });
    expect(report().state).toBe('full');
    store.update((value) => ({ ...value, 窗: 2 }));
    expect(store.get()).toEqual({ 门: 1, 窗: 2 });
  });

  it('saves what had no room as soon as another record could be written', () => {
    const [first, second] = [saved(words, 'a'), saved(words, 'b')];
    const full = fill();
    first.update(() => ({ 门: 1 }));
    full.empty();
    second.update(() => ({ 窗: 2 }));
    expect(text('words:a')).toBe('{"version":2,"value":{"门":1}}');
    expect(report().state).toBe('saved');
  });

  it('stays full while one record is unsaved, though others are saved', () => {
    const [first, second] = [saved(words, 'a'), saved(words, 'b')];
    const write = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
      if (key.endsWith(':a')) throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, value);
    });
    first.update(() => ({ 门: 1 }));
    second.update(() => ({ 窗: 2 }));
    expect(text('words:b')).toBe('{"version":2,"value":{"窗":2}}');
    expect(report().state).toBe('full');
  });

  it('saves what had no room once something was erased', () => {
    const [first, second] = [saved(words, 'a'), saved(words, 'b')];
    second.update(() => ({ 窗: 2 }));
    const full = fill();
    first.update(() => ({ 门: 1 }));
    full.empty();
    second.erase();
    expect(text('words:a')).toBe('{"version":2,"value":{"门":1}}');
    expect(report().state).toBe('saved');
  });

  it('joins the unsaved with what another tab could save', () => {
    const store = saved(words, 'a');
    const full = fill();
    store.update(() => ({ 门: 1 }));
    full.empty();
    put('words:a', 2, { 窗: 2 });
    store.update((value) => ({ ...value, 灯: 3 }));
    expect(JSON.parse(text('words:a')!).value).toEqual({ 门: 1, 窗: 2, 灯: 3 });
  });

  it('goes on in memory where the browser forbids storage', async () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await openPage();
    const store = saved(words, 'a');
    store.update(() => ({ 门: 1 }));
    expect(store.get()).toEqual({ 门: 1 });
    expect(report().state).toBe('blocked');
    expect(savedIds('words')).toEqual(['a']);
  });
});

describe('a text that is not what it should be', () => {
  it.each([
    ['no JSON', '{"version":2,"val'],
    ['no record', '"hello"'],
    ['null', 'null'],
    ['no version', '{"value":{}}'],
    ['a value that does not parse', '{"version":2,"value":7}'],
    ['a version without a migration', '{"version":0,"value":{}}'],
    ['a migration that throws', '{"version":1,"value":7}'],
  ])('is set aside whole and reported: %s', (_, broken) => {
    localStorage.setItem('zhaozhang:/:words:a', broken);
    const store = saved(words, 'a');
    expect(store.get()).toEqual({});
    expect(text('set-aside:words:a')).toBe(broken);
    expect(report().unreadable).toEqual(['words:a']);
    store.update(() => ({ 门: 1 }));
    expect(text('words:a')).toBe('{"version":2,"value":{"门":1}}');
  });

  it('never goes over an earlier one that was set aside', async () => {
    localStorage.setItem('zhaozhang:/:words:a', 'one');
    saved(words, 'a').get();
    await openPage();
    localStorage.setItem('zhaozhang:/:words:a', 'two');
    saved(words, 'a').get();
    expect(text('set-aside:words:a')).toBe('one');
    expect(text('set-aside:words:a~2')).toBe('two');
  });

  it('stays where it is while there is no room to set it aside', () => {
    localStorage.setItem('zhaozhang:/:words:a', 'broken');
    fill();
    const store = saved(words, 'a');
    store.update(() => ({ 门: 1 }));
    expect(store.get()).toEqual({ 门: 1 });
    expect(text('words:a')).toBe('broken');
  });

  it('is left alone when a newer version wrote it', () => {
    put('words:a', 3, { 门: { since: 1 } });
    const store = saved(words, 'a');
    store.update(() => ({ 窗: 1 }));
    expect(store.get()).toEqual({ 窗: 1 });
    store.erase();
    expect(text('words:a')).toBe('{"version":3,"value":{"门":{"since":1}}}');
    expect(report().newer).toEqual(['words:a']);
  });

  it('is brought up to date when an older version wrote it, and written at the next change', () => {
    put('words:a', 1, ['门', '窗']);
    const store = saved(words, 'a');
    expect(store.get()).toEqual({ 门: 1, 窗: 1 });
    store.update((value) => ({ ...value, 灯: 3 }));
    expect(text('words:a')).toBe('{"version":2,"value":{"门":1,"窗":1,"灯":3}}');
  });
});
