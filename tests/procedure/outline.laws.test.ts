/** Whatever an outline says is read back from what is written of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { procedureOf } from '../../src/procedure/content/page.ts';
import { lintPage } from '../../src/procedure/lint/lint.ts';
import { runs } from '../laws.ts';
import { anyOutline, anyProcedure } from './any-outline.ts';
import { page, source } from './example.ts';
import { writeOutline, writeProcedure } from './write-outline.ts';

const TIME = 1_000_000;

/** The lines of a random outline are only an order. */
function withoutLines<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'line' ? undefined : inner)),
  ) as T;
}

test(
  'extract undoes write',
  () => {
    fc.assert(
      fc.property(anyProcedure(), (procedure) => {
        const read = page(writeProcedure(procedure));
        expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(withoutLines(procedureOf({ ...read, matter: read.matter! }))).toEqual(withoutLines(procedure));
      }),
      { numRuns: runs(10_000) },
    );
  },
  TIME,
);

test(
  'every step of a random outline can be reached and ends',
  () => {
    fc.assert(
      fc.property(anyOutline(), (outline) => {
        const wrong = lintPage(page(source(writeOutline(outline)))).filter(
          ({ severity, rule }) => severity === 'error' && rule !== 'incomplete',
        );
        expect(wrong.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  },
  TIME,
);

test('random outlines hold every construct', () => {
  const outlines = fc.sample(anyOutline(), { numRuns: 300, seed: 1 });
  const steps = outlines.flatMap((outline) => outline.steps);
  const regions = outlines.flatMap((outline) => outline.regions);
  const some = {
    by: steps.some(({ by }) => by.length > 1),
    to: steps.some(({ to }) => to.length > 0),
    together: regions.some(({ kind, region }) => kind === 'together' && region !== undefined),
    phase: regions.some(({ kind, repeat, region }) => kind === 'phase' && repeat && region),
    when: steps.some(({ when, next }) => when !== undefined && next !== undefined),
    at: steps.some(({ at }) => at.some(({ to }) => to !== undefined)),
    every: steps.some(({ every }) => every !== undefined),
    calls: steps.some(({ calls }) => calls !== undefined),
    limits: steps.some(({ limits }) => limits.length > 1 && limits.every((limit) => limit.for)),
    from: steps.some(({ limits }) => limits.some(({ from }) => from !== undefined && from !== 'start')),
    hold: steps.some(({ hold, region }) => hold && region?.startsWith('together')),
    open: steps.some(({ open }) => open),
    itemWhen: steps.some(({ items }) => items.some(({ when, values }) => when && values)),
    gapEnd: steps.some(({ ask }) => ask?.answers.some(({ to }) => to === 'gap')),
    condition: steps.some(({ ask }) => ask?.answers.some((answer) => answer.if)),
    asksOnly: steps.some(({ asksOnly }) => asksOnly),
    gap: outlines.some(({ openPoints }) => openPoints.some(({ kind, group }) => kind === 'gap' && group)),
    legal: outlines.some(({ openPoints }) => openPoints.some(({ kind }) => kind === 'legal')),
  };
  expect(Object.keys(some).filter((name) => !some[name as keyof typeof some])).toEqual([]);
  const kinds = new Set(
    steps.flatMap(({ items }) => items.flatMap(({ values = [] }) => values.map((value) => value.kind))),
  );
  expect([...kinds].sort()).toEqual(['choice', 'date', 'number', 'photo', 'signature', 'text', 'time']);
});
