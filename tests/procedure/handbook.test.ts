/**
 * The tests' own handbook: eight made-up procedures, which together use every construct of the language, and larger ones
 * of real work.
 */
import { describe, expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { readContent } from '../../src/procedure/content/content.ts';
import { groups, items, type Outline } from '../../src/procedure/model/procedure.ts';
import { VALUE_KINDS } from '../../src/procedure/model/values/value.ts';

const {
  pages: all,
  vocabulary,
  diagnostics,
} = await readContent('tests/handbook', '2026-11-21', checkMermaid);
const MADE_UP = ['shop', 'store', 'care', 'road'];
const pages = all.filter(({ matter }) => MADE_UP.includes(matter!.domain));
const of = <T>(read: (outline: Outline) => T[]): T[] => pages.flatMap(({ outline }) => read(outline));
const steps = of((outline) => outline.steps);
const limits = steps.flatMap((step) => step.limits);
const regions = of((outline) => outline.regions);
const everyItem = of(items);
const values = everyItem.flatMap((item) => item.values ?? []);
const answers = steps.flatMap((step) => step.ask?.answers ?? []);
const isPart = (region: string | undefined) => regions.find(({ id }) => id === region)?.kind === 'together';

test('passes the check without a word', () => {
  expect([pages.length, all.length]).toEqual([8, 26]);
  expect(diagnostics).toEqual([]);
});

describe('the made-up ones have', () => {
  test.each([
    ['steps that nobody is named for', steps.some(({ by }) => by.length === 0)],
    ['steps of several roles', steps.some(({ by }) => by.length > 1)],
    ['steps done with somebody', steps.some(({ to }) => to.length > 0)],
    ['steps in a part of their own', steps.some(({ region }) => isPart(region))],
    ['phases that are parts', regions.some(({ kind, region }) => kind === 'phase' && isPart(region))],
    ['parts in a phase', regions.some(({ kind, region }) => kind === 'together' && region !== undefined)],
    ['phases done again', regions.some(({ repeat }) => repeat !== undefined)],
    ['cases of steps', steps.some(({ when }) => when !== undefined)],
    ['cases of parts', steps.some(({ when, region }) => when !== undefined && isPart(region))],
    ['cases of items', everyItem.some(({ when }) => when !== undefined)],
    ['times of the day', steps.some(({ at }) => at.some(({ to }) => to === undefined))],
    ['stretches of the day', steps.some(({ at }) => at.some(({ to }) => to !== undefined))],
    ['lengths between two times', steps.some(({ every }) => every !== undefined)],
    [
      'pages by the clock alone',
      pages.some(({ outline }) =>
        outline.steps.every(({ at, every }) => at.length > 0 || every !== undefined),
      ),
    ],
    ['calls in the flow', steps.some(({ calls, at }) => calls !== undefined && at.length === 0)],
    ['calls by the clock', steps.some(({ calls, at }) => calls !== undefined && at.length > 0)],
    [
      'calls with items of their own',
      steps.some(({ calls, items }) => calls !== undefined && items.length > 1),
    ],
    ['gates', steps.some(({ hold }) => hold)],
    ['limits of cases', limits.some((limit) => limit.for !== undefined)],
    ['limits from a step', limits.some(({ from }) => from !== undefined && from !== 'start')],
    ['limits from the start', limits.some(({ from }) => from === 'start')],
    ['working days', limits.some(({ workdays }) => workdays)],
    ['limits ahead', limits.some(({ ahead }) => ahead)],
    ['limits of the same day', limits.some(({ within }) => within === 'P0D')],
    ['open lists', of(groups).some(({ open }) => open)],
    ['gaps', of(({ openPoints }) => openPoints).some(({ kind }) => kind === 'gap')],
    ['answers to a gap', answers.some(({ to }) => to === 'gap')],
    ['answers to a named end', answers.some(({ to, outcome }) => to === 'end' && outcome !== undefined)],
    ['legal points', of(({ openPoints }) => openPoints).some(({ kind }) => kind === 'legal')],
    ['conditions', answers.some((answer) => answer.if !== undefined)],
    ['sections', of(({ sections }) => sections).length > 0],
    ['what people ask', pages.every(({ matter }) => (matter?.asked?.length ?? 0) >= 6)],
  ])('%s', (_, there) => {
    expect(there).toBe(true);
  });

  test('values of all kinds', () => {
    expect(new Set(values.map(({ kind }) => kind))).toEqual(new Set(VALUE_KINDS));
  });
});

test('reads what is said of old documents, and the fields of records', () => {
  const said = new Map(vocabulary.sources.map(({ id, remark }) => [id, remark]));
  expect([said.get('warehouse-rules'), said.get('kindergarten-rules'), said.get('salon-rules')]).toEqual([
    '第 7 条编号写了两次；「外包装」有一处写成「外包庄」。',
    '附表缺第 2 页。',
    undefined,
  ]);
  expect(vocabulary.records.map(({ name, fields }) => [name, fields.length])).toEqual([
    ['入库单', 4],
    ['交接单', 2],
  ]);
});
