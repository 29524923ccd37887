// @vitest-environment jsdom
/**
 * Whatever is done in two tabs, in whatever order, with reloads, a full storage and old files coming
 * in, those of an older version too: what the tabs show in the end is what a plain list of the same
 * deeds says.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { undo } from '../../src/run/model/join-runs.ts';
import type * as RunModel from '../../src/run/model/run.ts';
import type { Run } from '../../src/run/model/run.ts';
import type * as RunShapes from '../../src/run/kept/record-types.ts';
import type { RecordType } from '../../src/storage/records/record-type.ts';
import type * as SavedModule from '../../src/storage/saved.ts';
import type * as TextsModule from '../../src/storage/texts.ts';
import { asKind, bringIn, fileOf } from '../device/bring-in.ts';
import { runs } from '../laws.ts';
import { choose } from './choose.ts';

interface Tab {
  model: typeof RunModel;
  shapes: typeof RunShapes;
  saved: typeof SavedModule;
  texts: typeof TextsModule;
}

/** A newly opened page: its own modules, the same storage. */
async function openTab(): Promise<Tab> {
  vi.resetModules();
  const [model, shapes, saved, texts] = await Promise.all([
    import('../../src/run/model/run.ts'),
    import('../../src/run/kept/record-types.ts'),
    import('../../src/storage/saved.ts'),
    import('../../src/storage/texts.ts'),
  ]);
  return { model, shapes, saved, texts };
}

let full = false;
beforeEach(() => {
  localStorage.clear();
  full = false;
  const write = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    if (full) throw new DOMException('full', 'QuotaExceededError');
    write.call(this, key, value);
  });
});
afterEach(() => vi.restoreAllMocks());

type Change =
  | { kind: 'mark'; tab: 0 | 1; key: number; state: 'open' | 'done' | 'na' | 'problem' }
  | { kind: 'choose'; tab: 0 | 1; key: number; answer: 0 | 1 | 2 }
  | { kind: 'override' | 'name' | 'start' | 'renew'; tab: 0 | 1; key: number };
type Deed =
  | Change
  | { kind: 'undo'; tab: 0 | 1 }
  | { kind: 'reload'; tab: 0 | 1 }
  | { kind: 'import'; tab: 0 | 1; older: boolean }
  | { kind: 'fill' }
  | { kind: 'free' };

const tab = fc.constantFrom<(0 | 1)[]>(0, 1);
const key = fc.nat(3);
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  // Opening a page takes long.
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const), tab }) },
  {
    weight: 72,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      tab,
      key,
      state: fc.constantFrom('open', 'done', 'na', 'problem'),
    }),
  },
  {
    weight: 27,
    arbitrary: fc.record({
      kind: fc.constant('choose' as const),
      tab,
      key,
      answer: fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 2),
    }),
  },
  {
    weight: 27,
    arbitrary: fc.record({ kind: fc.constantFrom('override', 'name', 'start', 'renew'), tab, key }),
  },
  { weight: 36, arbitrary: fc.record({ kind: fc.constant('undo' as const), tab }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('import' as const), tab, older: fc.boolean() }) },
  { weight: 9, arbitrary: fc.record({ kind: fc.constantFrom('fill', 'free') }) },
);

/** Runs as a later version might keep them: before, the marks were a list. */
const later = (type: RecordType<Run>): RecordType<Run> => ({
  ...type,
  version: 2,
  migrations: {
    1: (value) => {
      const run = value as { marks: [string, Run['marks'][string]][] };
      return { ...run, marks: Object.fromEntries(run.marks) };
    },
  },
});

/** The file as the version before would have written it. */
function inOldForm(file: string): string {
  const content = JSON.parse(file) as { records: Record<string, { version: number; value: Run }> };
  for (const record of Object.values(content.records)) {
    record.version = 1;
    Object.assign(record.value, { marks: Object.entries(record.value.marks) });
  }
  return JSON.stringify(content);
}

/** What a run says, without the order of changes. */
function shown(run: Run): Record<string, unknown> {
  const facts: Record<string, unknown> = { form: run.form.value };
  const take = (name: string, ledger: Record<string, { value: unknown }>, none: unknown) => {
    for (const [id, { value }] of Object.entries(ledger))
      if (JSON.stringify(value) !== JSON.stringify(none)) facts[`${name} ${id}`] = value;
  };
  take('mark', run.marks, { state: 'open' });
  take('choice', run.choices, null);
  take('override', run.overrides, null);
  take('start', run.starts, null);
  take('word', run.words, '');
  return facts;
}

/** When what a run says under one of these names was done. */
function timeOf(run: Run, name: string): number | undefined {
  const [kind, key] = name.split(' ') as [string, string];
  const ledgers = {
    mark: run.marks,
    choice: run.choices,
    override: run.overrides,
    start: run.starts,
    word: run.words,
  };
  return kind === 'form' ? run.form.at : ledgers[kind as keyof typeof ledgers][key]?.at;
}

/** The change of a deed in the tab, and what it sets in the plain list. */
function act(
  deed: Change,
  { model }: Tab,
  time: number,
): { change: (run: Run) => Run; sets: [string, unknown] } {
  switch (deed.kind) {
    case 'mark': {
      const mark = deed.state === 'open' ? { state: deed.state } : { state: deed.state, note: `${time}` };
      const value = deed.state === 'open' ? undefined : mark;
      return {
        change: (run) => model.mark(run, `i${deed.key}`, mark, time),
        sets: [`mark i${deed.key}`, value],
      };
    }
    case 'choose':
      return {
        change: (run) => choose(run, `s${deed.key}`, `a${deed.answer}`, time),
        sets: [`choice s${deed.key}`, `a${deed.answer}`],
      };
    case 'override':
      return {
        change: (run) => model.override(run, `s${deed.key}`, `r${time}`, time),
        sets: [`override s${deed.key}`, `r${time}`],
      };
    case 'name':
      return { change: (run) => model.write(run, 'name', `n${time}`, time), sets: ['word name', `n${time}`] };
    case 'start':
      return {
        change: (run) => model.setStart(run, `s${deed.key}`, time * 10, time),
        sets: [`start s${deed.key}`, time * 10],
      };
    case 'renew':
      return { change: (run) => model.renew(run, `f${time}`, time), sets: ['form', `f${time}`] };
  }
}

it('no sequence of deeds in two tabs loses or invents anything', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 5, maxLength: 40 }), async (deeds) => {
      localStorage.clear();
      full = false;
      const id = `walk-in/${count++}`;
      const tabs: [Tab, Tab] =
        count % 50 === 1 ? [await openTab(), await openTab()] : (kept ?? [await openTab(), await openTab()]);
      kept = tabs;
      const type = (n: 0 | 1) => later(tabs[n].shapes.runRecord);
      const store = (n: 0 | 1) => tabs[n].saved.saved(type(n), id);
      const flush = () => ([0, 1] as const).forEach((n) => store(n).update((run) => run));
      const expected: Record<string, unknown> = { form: 'f' };
      /** When what is expected was done. */
      const doneAt: Record<string, number | undefined> = { form: 1 };
      const done: Record<0 | 1, { before: Run; after: Run; key: string; was: unknown; at: number }[]> = {
        0: [],
        1: [],
      };
      let file: string | undefined;
      let time = 100;
      const start = tabs[0].model.newRun('walk-in', 'f', '', 1);
      store(0).update(() => start);
      file = fileOf(tabs[0].texts.keptTexts());
      for (const deed of deeds) {
        time += 10;
        if (deed.kind === 'fill') {
          full = true;
        } else if (deed.kind === 'free') {
          full = false;
          flush();
          flush();
        } else if (deed.kind === 'reload') {
          // What could not be saved lives only until the page closes.
          if (!full) tabs[deed.tab] = await openTab();
          done[deed.tab] = [];
        } else if (deed.kind === 'import') {
          if (full) continue;
          const { keptTexts, keepTexts } = tabs[deed.tab].texts;
          const now = keptTexts();
          // What was exported a while ago; or everything, brought back from a file of the version before.
          const text = deed.older ? inOldForm(fileOf(now)) : file;
          if (deed.older) keepTexts(new Map([...now.keys()].map((name) => [name, null])));
          keepTexts(bringIn(text, keptTexts(), [asKind(type(deed.tab))]).changes);
          file = fileOf(now);
        } else if (deed.kind === 'undo') {
          const last = done[deed.tab].pop();
          if (!last || full) continue;
          store(deed.tab).update((run) => undo(run, last.before, last.after, time));
          // What the other tab has done with it since stays.
          if (doneAt[last.key] !== last.at) continue;
          expected[last.key] = last.was;
          doneAt[last.key] = timeOf(last.before, last.key) ?? time;
        } else {
          const { change, sets } = act(deed, tabs[deed.tab], time);
          const [name, value] = sets;
          let [before, after] = [start, start];
          store(deed.tab).update((run) => {
            before = run;
            return (after = change(run));
          });
          // The same answer again takes the choice back, as far as this tab knows it.
          const again = deed.kind === 'choose' && shown(before)[name] === value;
          // What it was before, as this tab saw it.
          done[deed.tab].push({ before, after, key: name, was: shown(before)[name], at: time });
          expected[name] = again ? undefined : value;
          doneAt[name] = time;
        }
      }
      full = false;
      flush();
      flush();
      const facts = Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined));
      expect(shown(store(0).get() as Run)).toEqual(facts);
      expect(shown(store(1).get() as Run)).toEqual(facts);
      const fresh = await (count % 50 === 0 ? openTab() : tabs[0]);
      expect(shown(fresh.saved.saved(later(fresh.shapes.runRecord), id).get() as Run)).toEqual(facts);
    }),
    { numRuns: runs(1500) },
  );
}, 120_000);

let kept: [Tab, Tab] | undefined;
