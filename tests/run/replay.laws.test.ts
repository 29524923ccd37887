/** What people do with runs replays as fitting, whatever they do; what is done to the records of it is named. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
      const { verdict, findings } = replay(of, events);
      expect(findings).toEqual([]);
      expect(verdict).toBe('fits');
      void run;
    }),
    { numRuns: runs(10_000) },
  );
}, 1_800_000);
