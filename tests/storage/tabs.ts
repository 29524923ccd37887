/** A browser for tests: tabs that share one storage, which can be full or blocked, and hear of each other late. */
import { vi } from 'vitest';
import type * as BrowserModule from '../../src/storage/browser.ts';
import type * as FormerModule from '../../src/storage/former-names.ts';
import type * as SavedModule from '../../src/storage/saved.ts';
import type * as TextsModule from '../../src/storage/texts.ts';

type Heard = { key: string | null; newValue: string | null };
type Listener = (event: Partial<Heard>) => void;

/** One tab: its own modules, and what it has not heard yet. */
export interface Tab {
  browser: typeof BrowserModule;
  saved: typeof SavedModule;
  texts: typeof TextsModule;
  former: typeof FormerModule;
  listeners: Map<string, Listener[]>;
  pending: Heard[];
}

export class SharedBrowser {
  readonly texts = new Map<string, string>();
  readonly tabs: Tab[] = [];
  /** Characters that fit. */
  quota = Infinity;
  blocked = false;
  #current: Tab | undefined;

  constructor() {
    const storage = new Proxy({} as Storage, {
      get: (_, name) => {
        if (name === 'getItem') return (key: string) => this.texts.get(key) ?? null;
        if (name === 'setItem') return (key: string, text: string) => this.#set(key, text);
        if (name === 'removeItem') return (key: string) => this.#set(key, null);
        return undefined;
      },
      ownKeys: () => [...this.texts.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: '' }),
    });
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        if (this.blocked) throw new DOMException('denied', 'SecurityError');
        return storage;
      },
    });
    const on = (type: string, listener: Listener) => {
      const all = this.#current!.listeners;
      all.set(type, [...(all.get(type) ?? []), listener]);
    };
    vi.stubGlobal('addEventListener', on);
    vi.stubGlobal('StorageEvent', class {});
    vi.stubGlobal('dispatchEvent', () => this.#tell(this.#current!, 'storage', {}));
  }

  #set(key: string, text: string | null): void {
    const before = this.texts.get(key) ?? null;
    if (text !== null) {
      const size = [...this.texts].reduce((sum, [name, one]) => sum + (name === key ? 0 : one.length), 0);
      if (size + text.length > this.quota) throw new DOMException('full', 'QuotaExceededError');
      this.texts.set(key, text);
    } else this.texts.delete(key);
    if (before === text) return;
    for (const tab of this.tabs) if (tab !== this.#current) tab.pending.push({ key, newValue: text });
  }

  #tell(tab: Tab, type: string, event: Partial<Heard>): void {
    this.in(tab, () => tab.listeners.get(type)?.forEach((listener) => listener(event)));
  }

  /** Does something in a tab. */
  in<T>(tab: Tab | undefined, act: () => T): T {
    const before = this.#current;
    this.#current = tab;
    try {
      return act();
    } finally {
      this.#current = before;
    }
  }

  /** Writes as another program would, or a tab that is not among these. */
  write(key: string, text: string | null): boolean {
    try {
      this.in(undefined, () => this.#set(key, text));
      return true;
    } catch {
      return false;
    }
  }

  async open(): Promise<Tab> {
    vi.resetModules();
    const tab = { listeners: new Map(), pending: [] } as unknown as Tab;
    this.#current = tab;
    tab.browser = await import('../../src/storage/browser.ts');
    tab.saved = await import('../../src/storage/saved.ts');
    tab.texts = await import('../../src/storage/texts.ts');
    tab.former = await import('../../src/storage/former-names.ts');
    this.#current = undefined;
    this.tabs.push(tab);
    return tab;
  }

  /** What loading a page anew does: memory is empty, the storage is not. */
  reload(tab: Tab): void {
    tab.saved.opened.clear();
    tab.saved.unsavedTexts.clear();
    tab.browser.$storage.set({ state: 'saved', unreadable: [], newer: [] });
    tab.pending = [];
  }

  /** Lets a tab hear of what others have written. */
  hear(tab: Tab): void {
    for (const event of tab.pending.splice(0)) this.#tell(tab, 'storage', event);
  }

  /** The tab is looked at again, as after the way back. */
  show(tab: Tab): void {
    this.#tell(tab, 'pageshow', {});
  }
}
