/**
 * Whatever is done in two tabs, in whatever order, and whatever becomes of the storage meanwhile: nothing is
 * lost, nothing is invented, and nothing that is not kept goes without a word.
 *
 * Each act replaces what its tab saw. So of each thing a record says, the last acts that did not see one
 * another are known, and in the end one of them must be what is read.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonical } from '../../src/storage/records/json.ts';
import { joinLwwMaps } from '../../src/storage/records/lww-map.ts';
import { decode, encode, soundOf } from '../../src/storage/records/record-type.ts';
import type { Saved } from '../../src/storage/saved.ts';
import { kinds } from '../../src/pages/data/_kinds.ts';
import { runs } from '../laws.ts';
import { anyAct, RECORDS, type Act, type Facts, type Kind } from './records.ts';
import { SharedBrowser } from './tabs.ts';

const NOW = 'zhaozhang:/:';
const FORMER = 'zhaozhang:';
const OTHER = 'zhaozhang:/other/:';
/** What a record does not say. */
const NOTHING = 'nothing';

it('every kind of record has its laws', () => {
  // What stays on its device is nobody's work: it has laws of its own.
  const kept = kinds.filter(({ part }) => part !== 'local').map(({ type }) => type.name);
  expect(RECORDS.map(({ type }) => type.name).sort()).toEqual(kept.sort());
});

const tab = fc.constantFrom<(0 | 1)[]>(0, 1);
type Step =
  | { do: 'act' | 'former'; tab: 0 | 1; act: Act }
  | { do: 'undo' | 'hear' | 'reload' | 'erase' | 'bring'; tab: 0 | 1 }
  | { do: 'fill' | 'block' | 'free' | 'tear' | 'newer' }
  | { do: 'skew'; tab: 0 | 1; by: number };

/** Clocks that are right, hours or years off, and one that nobody can have. */
const skew = fc.constantFrom(0, -9e6, 5e6, -9e11, 3e15);
const when = <K extends Step['do']>(weight: number, kinds: K[], more: object = {}) => ({
  weight,
  arbitrary: fc.record({ do: fc.constantFrom(...kinds), ...more }) as unknown as fc.Arbitrary<Step>,
});
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  when(40, ['act'], { tab, act: anyAct(fc.constant(0)) }),
  when(3, ['former'], { tab, act: anyAct(fc.constant(0)) }),
  when(9, ['undo'], { tab }),
  when(12, ['hear'], { tab }),
  when(3, ['reload'], { tab }),
  when(2, ['erase'], { tab }),
  when(2, ['bring'], { tab }),
  when(6, ['skew'], { tab, by: skew }),
  when(5, ['fill', 'block']),
  when(8, ['free']),
  when(1, ['tear', 'newer']),
);

let browser: SharedBrowser;
beforeAll(async () => {
  browser = new SharedBrowser();
  await browser.open();
  await browser.open();
});

/** How often each thing happened, so that the laws are known to have met it. */
const met: Record<string, number> = {};
const meet = (what: string) => (met[what] = (met[what] ?? 0) + 1);

class History {
  readonly #kind: Kind<unknown>;
  readonly #record: string;
  readonly #id: string;
  /** Of each thing, what the last acts that did not see one another say. */
  readonly #last = new Map<string, Set<string>>();
  /** Everything that was ever said. */
  readonly #ever = new Map<string, Set<string>>();
  /** True once something happened after which it is not known which of the acts is left. */
  #vague = false;
  #torn: string[] = [];
  #newer: string | undefined;
  #skew = [0, 0];
  #n = 0;
  #done: { before: unknown; after: unknown }[][] = [[], []];

  constructor(kind: Kind<unknown>, id: string) {
    this.#kind = kind;
    this.#id = id;
    this.#record = `${kind.type.name}:${id}`;
  }

  #store(n: 0 | 1): Saved<unknown> {
    const tab = browser.tabs[n]!;
    return browser.in(tab, () => tab.saved.saved(this.#kind.type, this.#id));
  }

  /** An act that saw `before` has said `after`. */
  #note(before: Facts, after: Facts): void {
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(name) ?? NOTHING, after.get(name) ?? NOTHING];
      if (was === is) continue;
      const last = this.#last.get(name) ?? new Set([NOTHING]);
      if (last.size > 1) meet('acts that did not see one another');
      last.delete(was);
      this.#last.set(name, last.add(is));
      this.#ever.set(name, (this.#ever.get(name) ?? new Set()).add(is));
    }
  }

  #change(n: 0 | 1, change: (value: unknown) => unknown, keep: boolean): void {
    const store = this.#store(n);
    // What makes no whole record of one that is not there is not done: no page offers it.
    if (!soundOf(this.#kind.type.schema, change(store.get()))) return;
    let [before, after]: [unknown, unknown] = [undefined, undefined];
    browser.in(browser.tabs[n], () =>
      store.update((value) => {
        before = value;
        return (after = change(value));
      }),
    );
    if (!soundOf(this.#kind.type.schema, after)) return;
    this.#note(this.#kind.facts(before), this.#kind.facts(after));
    // That a record was begun is not taken back.
    if (keep && soundOf(this.#kind.type.schema, before)) this.#done[n]!.push({ before, after });
  }

  step(step: Step): void {
    meet(step.do);
    switch (step.do) {
      case 'act': {
        const act = { ...step.act, time: this.#time(step.tab) };
        return this.#change(step.tab, (value) => this.#kind.act(value, act, this.#n), true);
      }
      case 'former':
        return this.#former({ ...step.act, time: this.#time(step.tab) });
      case 'undo':
        return this.#undo(step.tab);
      case 'hear':
        return browser.hear(browser.tabs[step.tab]!);
      case 'reload':
        return this.#reload(step.tab);
      case 'erase':
        return this.#erase(step.tab);
      case 'bring':
        return browser.in(browser.tabs[step.tab], () => browser.tabs[step.tab]!.former.bringOver());
      case 'skew':
        this.#skew[step.tab] = step.by;
        return;
      case 'fill':
        browser.quota = [...browser.texts.values()].reduce((sum, text) => sum + text.length, 0) + 5;
        return;
      case 'block':
        browser.blocked = true;
        return;
      case 'free':
        browser.quota = Infinity;
        browser.blocked = false;
        return;
      case 'tear':
        return this.#tear();
      case 'newer':
        return this.#leap();
    }
  }

  #time(n: 0 | 1): number {
    return Math.max(0, 1e12 + this.#skew[n]! + ++this.#n);
  }

  /** What a tab with an earlier version does, which knows the former name alone. */
  #former(act: Act): void {
    const { type } = this.#kind;
    if (type.version > 1) return;
    const text = browser.texts.get(FORMER + this.#record);
    const read = text === undefined ? undefined : decode(type, text);
    if (read && read.kind !== 'read') return;
    const before = read ? read.value : type.initial;
    const after = this.#kind.act(before, act, this.#n);
    if (!soundOf(type.schema, after)) return;
    if (!browser.write(FORMER + this.#record, encode(type, after))) return;
    meet('a change under the former name');
    this.#note(this.#kind.facts(before), this.#kind.facts(after));
  }

  #undo(n: 0 | 1): void {
    const last = this.#done[n]!.pop();
    const { undo, facts } = this.#kind;
    if (!last || !undo) return;
    const did = [...facts(last.after)].filter(([name, fact]) => facts(last.before).get(name) !== fact);
    const now = this.#time(n);
    this.#change(
      n,
      (value) => {
        const undone = undo(value, last.before, last.after, now);
        const [was, is] = [facts(value), facts(undone)];
        // What another act has said since is not taken back.
        for (const [name, fact] of was)
          if (!did.some(([own, said]) => own === name && said === fact)) expect(is.get(name)).toBe(fact);
        return undone;
      },
      false,
    );
  }

  /** What is only in memory goes with the page: the reader was told. */
  #reload(n: 0 | 1): void {
    const tab = browser.tabs[n]!;
    if (this.#holds(n)) {
      // A page that closes before it hears of what others did cannot say so.
      if (tab.pending.length === 0) this.#isSaid(n);
      meet('a page closed with unsaved changes');
      this.#vague = true;
    }
    this.#done[n] = [];
    browser.reload(tab);
    this.#store(n);
  }

  #erase(n: 0 | 1): void {
    const other = (1 - n) as 0 | 1;
    // What a tab could not save yet is its own, and may come back.
    const unsaved = browser.tabs[other]!.saved.unsavedTexts.size > 0;
    if (unsaved || this.#holds(other) || browser.blocked) this.#vague = true;
    const tab = browser.tabs[n]!;
    this.#overwritten(browser.texts.get(NOW + this.#record));
    browser.in(tab, () => tab.texts.keepTexts(new Map([[this.#record, null]])));
    // A person who erases in one tab is not acting in the other.
    browser.hear(browser.tabs[other]!);
    for (const last of this.#last.values()) last.clear();
    for (const [name, last] of this.#last) this.#last.set(name, last.add(NOTHING));
    if (!browser.blocked) this.#newer = undefined;
    this.#done = [[], []];
  }

  #tear(): void {
    const text = browser.texts.get(NOW + this.#record);
    if (
      text === undefined ||
      this.#newer !== undefined ||
      !browser.write(NOW + this.#record, text.slice(0, -3))
    )
      return;
    meet('a text that cannot be read');
    this.#overwritten(text);
    this.#torn.push(text.slice(0, -3));
    this.#vague = true;
  }

  /** What another program has written over before any tab saw it is not ours to keep. */
  #overwritten(text: string | undefined): void {
    this.#torn = this.#torn.filter((torn) => torn !== text);
  }

  #leap(): void {
    const text = JSON.stringify({ version: 99, value: this.#n });
    const before = browser.texts.get(NOW + this.#record);
    if (!browser.write(NOW + this.#record, text)) return;
    this.#overwritten(before);
    meet('a text of a newer version');
    this.#newer = text;
    this.#vague = true;
  }

  /** What a page that is opened now would read. */
  #kept(): unknown {
    const { type } = this.#kind;
    let found: unknown;
    for (const place of [NOW, FORMER]) {
      const text = browser.texts.get(place + this.#record);
      const decoded = text === undefined ? undefined : decode(type, text);
      if (decoded?.kind === 'newer') return undefined;
      if (decoded?.kind === 'read')
        found = found === undefined ? decoded.value : type.merge!(found, decoded.value);
    }
    return found;
  }

  /** True where a tab holds what the storage does not. */
  #holds(n: 0 | 1): boolean {
    const value = this.#store(n).get();
    const facts = this.#kind.facts(value);
    if (facts.size === 0) return false;
    const kept = this.#kept();
    if (kept === undefined) return true;
    return canonical(this.#kind.type.merge!(kept, value)) !== canonical(kept);
  }

  /** Expects that a tab whose changes are not kept says so. */
  #isSaid(n: 0 | 1): void {
    const { state, newer } = browser.tabs[n]!.browser.$storage.get();
    expect(state !== 'saved' || newer.includes(this.#record), 'says what it could not keep').toBe(true);
  }

  /** After every step: a tab that has heard of everything, and whose changes are not kept, says so. */
  isSaid(): void {
    for (const n of [0, 1] as const)
      if (browser.tabs[n]!.pending.length === 0 && this.#holds(n)) {
        meet('changes in memory alone, said');
        this.#isSaid(n);
      }
  }

  /** Once the storage takes everything, all is kept, is the same everywhere, and is what was done last. */
  end(): void {
    browser.quota = Infinity;
    browser.blocked = false;
    const settle = () => {
      for (let round = 0; round < 4; round++)
        for (const tab of browser.tabs) {
          browser.hear(tab);
          browser.show(tab);
        }
    };
    for (const n of [0, 1] as const) this.#store(n);
    settle();
    if (this.#newer !== undefined) {
      expect(browser.texts.get(NOW + this.#record)).toBe(this.#newer);
      for (const { browser: own } of browser.tabs) expect(own.$storage.get().newer).toContain(this.#record);
      browser.write(NOW + this.#record, null);
      settle();
    }
    const values = ([0, 1] as const).map((n) => this.#store(n).get());
    expect(canonical(values[0]), 'both tabs show the same').toBe(canonical(values[1]));
    for (const tab of browser.tabs) {
      expect(tab.browser.$storage.get().state).toBe('saved');
      expect(tab.saved.unsavedTexts.size).toBe(0);
    }
    const kept = this.#kept();
    const shown = this.#kind.facts(values[0]);
    if (kept !== undefined) expect(canonical(values[0])).toBe(canonical(kept));
    else expect(shown.size).toBe(0);
    const aside = [...browser.texts]
      .filter(([name]) => name.startsWith(`${NOW}set-aside:`))
      .map(([, text]) => text);
    for (const torn of this.#torn) expect(aside).toContain(torn);
    this.#isTrue(shown);
    expect(browser.texts.get(`${OTHER}marks:x`)).toBe('another site’s');
  }

  #isTrue(shown: Facts): void {
    for (const [name, fact] of shown)
      expect([...(this.#ever.get(name) ?? [])], `invents ${name}`).toContain(fact);
    if (this.#vague) return;
    meet('a history whose end is known exactly');
    // Which attempt stands decides which answers are shown.
    const attempts = this.#kind.type.name === 'quiz' ? (this.#last.get('attempt')?.size ?? 0) : 1;
    const seed = (fact = '[]') => (JSON.parse(fact) as unknown[]).at(1);
    const stands = (fact: string) => fact !== NOTHING && seed(fact) === seed(shown.get('attempt'));
    for (const [name, last] of this.#last) {
      if (attempts > 1 && name.startsWith('given')) continue;
      const given = name.startsWith('given ') && this.#kind.type.name === 'quiz';
      const said = [...last].map((fact) => (given && !stands(fact) ? NOTHING : fact));
      expect(said, `${name} of ${this.#record}`).toContain(shown.get(name) ?? NOTHING);
    }
  }
}

let cases = 0;
it('no history of two tabs loses, invents or hides anything of any record', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RECORDS.map(({ type }) => type.name)),
      fc.array(anyStep, { minLength: 5, maxLength: 40 }),
      (name, steps) => {
        const kind = RECORDS.find(({ type }) => type.name === name)!;
        browser.texts.clear();
        browser.quota = Infinity;
        browser.blocked = false;
        browser.texts.set(`${OTHER}marks:x`, 'another site’s');
        for (const tab of browser.tabs) browser.reload(tab);
        const history = new History(kind, `id${cases++}`);
        for (const step of steps) {
          history.step(step);
          history.isSaid();
        }
        history.end();
      },
    ),
    { numRuns: runs(10_000) },
  );
});
afterAll(() => {
  if (import.meta.env.MODE === 'laws') console.log(`${cases} histories`, met);
});

const small = anyAct(fc.nat(4));

it.each(RECORDS.map((kind) => [kind.type.name, kind] as const))('joining %s is a join', (_, kind) => {
  const { type } = kind;
  const join = (a: unknown, b: unknown) => type.merge!(a, b);
  const value = fc
    .array(fc.tuple(small, fc.nat(5)), { minLength: 1, maxLength: 8 })
    .map((acts) => acts.reduce<unknown>((left, [act, n]) => kind.act(left, act, n), type.initial))
    .map((each) => decode(type, encode(type, each)))
    .filter((read) => read.kind === 'read')
    .map((read) => (read as { value: unknown }).value);
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(canonical(join(a, a))).toBe(canonical(a));
      expect(canonical(join(a, b))).toBe(canonical(join(b, a)));
      expect(canonical(join(join(a, b), c))).toBe(canonical(join(a, join(b, c))));
      // What comes out can be written and read again, and nothing of it is left out.
      expect(decode(type, encode(type, join(a, b)))).toMatchObject({ kind: 'read', whole: true });
    }),
    { numRuns: runs(2000) },
  );
});

it('joining maps that a foreign hand has written is a join', () => {
  const entry = fc
    .record({
      value: fc.constantFrom('a', 'b'),
      at: fc.nat(2),
      rev: fc.option(fc.nat(3), { nil: undefined }),
    })
    .map(({ value, at, rev }) => (rev === undefined || rev === at ? { value, at } : { value, at, rev }));
  const map = fc.dictionary(fc.constantFrom('x', 'constructor', '__proto__'), entry, {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(map, map, map, (a, b, c) => {
      expect(canonical(joinLwwMaps(a, a))).toBe(canonical(a));
      expect(canonical(joinLwwMaps(a, b))).toBe(canonical(joinLwwMaps(b, a)));
      expect(canonical(joinLwwMaps(joinLwwMaps(a, b), c))).toBe(canonical(joinLwwMaps(a, joinLwwMaps(b, c))));
    }),
    { numRuns: runs(5000) },
  );
});
