/** What people do with runs replays as fitting, whatever they do; what is done to the records of it is named. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  headsOf,
  joinEvents,
  type Chain,
  type RunEvent,
  type RunEvents,
} from '../../src/run/events/run-events.ts';
import { joinRuns } from '../../src/run/model/join-runs.ts';
import { formOf, type Form } from '../../src/run/model/run.ts';
import type { Press } from '../../src/run/sheet/commands.ts';
import { replay } from '../../src/run/replay/replay.ts';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { runs } from '../laws.ts';
import { anyProcedure } from '../procedure/any-outline.ts';
import { anyForm } from './forms.ts';
import { anyDeed, work } from './work.ts';

const outlined = anyProcedure().map((procedure: Procedure): Form => formOf(procedure, (id) => id));
const form = fc.oneof(anyForm, outlined);
const deeds = fc.array(anyDeed, { minLength: 1, maxLength: 40 });

/** Presses that begin a run: boxes of the page, and answers. */
const first = fc.array(fc.record({ pick: fc.nat(60), which: fc.nat(5) }), { maxLength: 4 });
function pressesOf(of: Form, picks: readonly { pick: number; which: number }[]): Press[] {
  return picks.flatMap(({ pick, which }): Press[] => {
    const part = of.parts[pick % of.parts.length]!;
    const item = part.items[which % Math.max(1, part.items.length)];
    const answer = part.ask?.answers[which % part.ask.answers.length];
    if (answer && which % 2 === 0) return [{ step: part.id, answer: answer.id }];
    return item && part.at === undefined && part.every === undefined ? [{ item: item.id, on: true }] : [];
  });
}

it('every run that people have worked on, alone or together, replays as fitting', () => {
  fc.assert(
    fc.property(form, deeds, first, (of, list, picks) => {
      const { run, events } = work(of, `${of.slug}/x1`, list, pressesOf(of, picks));
      const { verdict, findings } = replay(of, events, { run });
      expect(findings).toEqual([]);
      expect(verdict).toBe('fits');
    }),
    { numRuns: runs(10_000) },
  );
}, 1_800_000);

it('what several have shared of a run, early or late, replays as fitting together', () => {
  fc.assert(
    fc.property(form, deeds, fc.nat(15), (of, list, which) => {
      const { shares } = work(of, `${of.slug}/x1`, list);
      const picked = shares.filter((_, index) => which & (1 << index));
      const [first = shares[0]!, ...more] = picked;
      const all = more.reduce(
        (one, { run, events }) => ({
          run: joinRuns(one.run, run),
          events: joinEvents(one.events, events),
        }),
        first,
      );
      expect(replay(of, all.events, { run: all.run }).findings).toEqual([]);
    }),
    { numRuns: runs(4000) },
  );
}, 1_800_000);

it('a run that went there and back, by code and by file, replays as fitting', () => {
  const ask = { question: '好吗', answers: ['a', 'b'].map((id) => ({ id, text: id, to: 'one' })) };
  const step = { kind: 'step' as const, by: [], records: [], redLines: [] };
  const of: Form = {
    ...{ slug: 'any', title: '来回', version: '1' },
    parts: [
      { ...step, id: 'one', name: '一', items: [] },
      { ...step, id: 'two', name: '二', items: [], ask },
    ],
  };
  const base = { pick: 1, which: 0, who: 0, pause: 0 };
  const byFile = { ...base, kind: 0, device: 1, which: 9 };
  const takes = [1, 0].map((device) => ({ ...base, kind: 0, device }));
  const answers = [0, 1].map((device) => ({ ...base, kind: 3, device }));
  const { run, events } = work(of, 'any/x1', [...takes, answers[0]!, byFile, answers[1]!]);
  expect(Object.keys(run.choices)).toEqual(['two', 'two~2']);
  expect(replay(of, events, { run }).findings).toEqual([]);
});

/** The events of one chain, changed; nothing where this cannot be done to them. */
type Tamper = (events: RunEvent[], n: number) => RunEvent[] | undefined;

const at = (events: RunEvent[], n: number) => n % events.length;
const edit =
  (change: (event: RunEvent) => Partial<RunEvent>): Tamper =>
  (events, n) =>
    events.map((event, index) => (index === at(events, n) ? { ...event, ...change(event) } : event));

const TAMPERS: Record<string, Tamper> = {
  'a byte': edit(({ key }) => ({ key: `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}` })),
  // The last one is missed by who knows the head alone: see below.
  'an event removed': (events, n) =>
    events.length < 2 ? undefined : events.toSpliced(n % (events.length - 1), 1),
  'an event added': (events, n) => events.toSpliced(at(events, n), 0, events[at(events, n)]!),
  'an event moved': (events, n) => {
    const from = at(events, n);
    if (events.length < 2) return undefined;
    const [event] = events.slice(from, from + 1);
    return events.toSpliced(from, 1).toSpliced((from + 1) % events.length, 0, event!);
  },
  'an event retimed': edit(({ at: when }) => ({ at: when + 60_000 })),
  'an answer changed': edit(({ value }) => ({ value: value === 'yes' ? 'no' : 'yes' })),
  'a person changed': edit(({ by }) => ({ by: by === 'x' ? 'y' : 'x' })),
  'a reason removed': (events) => {
    const reason = events.findIndex(({ map }) => map === 'overrides');
    return reason < 0 || reason === events.length - 1 ? undefined : events.toSpliced(reason, 1);
  },
};

/** Runs on the first device alone have one chain. */
const chainOf = (events: RunEvents) => Object.entries(events.chains)[0]!;
const withChain = (events: RunEvents, device: string, chain: Chain): RunEvents => ({
  ...events,
  chains: { ...events.chains, [device]: chain },
});

for (const [name, tamper] of Object.entries(TAMPERS))
  it(`names ${name}`, () => {
    fc.assert(
      fc.property(form, deeds, fc.nat(), (of, list, n) => {
        const { events } = work(of, `${of.slug}/x1`, list);
        const [device, chain] = chainOf(events);
        const changed = tamper(chain.events, n);
        fc.pre(changed !== undefined);
        const { verdict, findings } = replay(of, withChain(events, device, { ...chain, events: changed! }));
        expect(verdict).toBe('broken');
        expect(findings[0]).toMatchObject({ why: 'seal', device });
      }),
      { numRuns: runs(1000, 60) },
    );
  }, 600_000);

it('names another device, another form, a chain of another run, and an older state', () => {
  fc.assert(
    fc.property(form, deeds, deeds, (of, list, more) => {
      const { events } = work(of, `${of.slug}/x1`, list);
      const [device, chain] = chainOf(events);
      const renamed = replay(of, { ...events, chains: { other: chain } });
      expect(renamed.findings[0]).toMatchObject({ why: 'seal', device: 'other', event: 1 });
      const elsewhere = replay(of, events, { id: `${of.slug}/x2` });
      expect(elsewhere).toMatchObject({ verdict: 'broken', findings: [{ why: 'otherRun' }] });
      expect(replay(of, events, { id: `${of.slug}/x1` }).findings).toEqual([]);
      const text = replay({ ...of, title: `${of.title}。` }, events);
      expect(text.findings[0]).toMatchObject({ why: 'form' });
      const spliced = work(of, `${of.slug}/x2`, more).events.chains[device]!;
      const mixed = replay(
        of,
        withChain(events, device, { ...chain, events: [...chain.events, ...spliced.events] }),
      );
      expect(mixed.findings[0]).toMatchObject({ why: 'seal', device, event: chain.events.length + 1 });
      const older = withChain(events, device, { ...chain, events: chain.events.slice(0, -1) });
      expect(replay(of, older, { heads: headsOf(events) }).findings[0]).toEqual({ why: 'older', device });
    }),
    { numRuns: runs(1000, 60) },
  );
}, 600_000);
