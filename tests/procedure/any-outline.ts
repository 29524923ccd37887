/**
 * Random outlines of all constructs of the authoring language, each as an author could write it: every step can be
 * reached and every way ends. For laws about whatever is made from an outline.
 *
 * A page is first drawn as a tree of blocks without ids; `Builder` gives ids and lines in the order of the file and
 * turns the numbers in the tree into arrows to what may be named from there.
 */
import fc from 'fast-check';
import { END, GAP } from '../../src/procedure/model/flow-ids.ts';
import { isClocked } from '../../src/procedure/model/flow.ts';
import { hash } from '../../src/procedure/model/procedure.ts';
import type {
  Answer,
  ClockTime,
  Item,
  Limit,
  OpenPoint,
  Outline,
  Procedure,
  Section,
  Step,
} from '../../src/procedure/model/procedure.ts';
import type { Condition, Value } from '../../src/procedure/model/values/value.ts';
import type { Role } from '../../src/procedure/model/vocabulary.ts';
import type { Question } from '../../src/questions/kinds.ts';

const role = (id: string, name: string, more: Partial<Role> = {}): Role => ({
  ...{ id, name, aliases: [], summary: `${name}的事。` },
  ...more,
});

/** The roles that steps of random outlines name: wider and narrower ones, and one that is no job. */
export const ANY_ROLES: Role[] = [
  role('front-office', '前厅部'),
  role('receptionist', '接待员', { within: 'front-office' }),
  role('cashier', '收银员', { within: 'front-office', aliases: ['出纳'] }),
  role('guard', '保安'),
  role('plumber', '水工'),
  role('guest', '住客', { job: false }),
];

/** Pages that steps may call. */
const ANY_CALLS = ['hotel-group-check-in', 'fire-drill'];

const LETTERS = [...'登记核对签字盖章归档巡查量尺装门收押金发房卡清场交接填表送客验货拍照'];
const MARKS = [...'*_[]<>{}#~|`!$&+-.:;=()，、：'];
const words = (min: number, max: number, letters = LETTERS) =>
  fc.array(fc.constantFrom(...letters), { minLength: min, maxLength: max }).map((some) => some.join(''));
/** A name: Chinese characters alone. */
const name = words(2, 6);
/** A text in which also stand signs of the markup; it begins and ends with a character. */
const text = fc
  .tuple(words(1, 5), fc.option(words(1, 4, [...LETTERS, ...MARKS, ' ']), { nil: '', freq: 3 }), words(1, 5))
  .map((parts) => parts.join('').replace(/ +/g, ' '));
/** There in one of so many cases. */
const maybe = <T>(some: fc.Arbitrary<T>, oneIn = 3): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
const roles = fc.uniqueArray(fc.constantFrom(...ANY_ROLES.map(({ id }) => id)), { maxLength: 2 });
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const number = fc.nat(999);

const clockTime: fc.Arbitrary<ClockTime> = fc.oneof(
  time.map((from) => ({ from })),
  fc
    .tuple(time, time)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => ({ from, to })),
);

/** A text and its length; most texts say nothing that can be counted. */
const span = fc.oneof(
  fc.record({
    text: text.map((said) => said.replace(/[{}]/g, '')),
    within: maybe(fc.constantFrom('P3D', 'PT10M', 'P0D', 'P10D', 'PT2H', 'P1M'), 2),
  }),
  fc
    .constantFrom(
      ...[
        ['10 分钟内', 'PT10M'],
        ['2 小时内', 'PT2H'],
        ['当日', 'P0D'],
        ['3 日内', 'P3D'],
        ['10 天内', 'P10D'],
      ],
    )
    .map(([said, within]) => ({ text: said!, within })),
);

const limit = fc.record({
  span,
  flags: fc.constantFrom(...[{}, {}, { workdays: true }, { ahead: true }, { workdays: true, ahead: true }]),
  for: maybe(name),
  /** Which of the page's steps starts it; 0 is the start of the run. */
  from: maybe(fc.nat()),
});

const value = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    name: maybe(name),
    unit: maybe(fc.constantFrom('毫米', '℃')),
    bounds: fc.tuple(maybe(number, 2), maybe(number, 2)),
    decimals: maybe(fc.nat(3)),
    required: maybe(fc.constant(true)),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    name: maybe(name),
    of: fc.uniqueArray(name, { minLength: 2, maxLength: 4 }),
    ok: fc.nat(3),
  }),
  fc.record({
    kind: fc.constantFrom(...(['text', 'time', 'date', 'signature', 'photo'] as const)),
    name: maybe(name),
    required: maybe(fc.constant(true)),
  }),
);
type ValueSeed = typeof value extends fc.Arbitrary<infer T> ? T : never;

const item = fc.record({
  text,
  ownId: maybe(fc.constantFrom('seal', 'keys', 'form-2')),
  when: maybe(name),
  values: fc.oneof({ weight: 3, arbitrary: fc.constant<ValueSeed[]>([]) }, fc.array(value, { maxLength: 2 })),
  gap: maybe(text, 8),
});
const point = fc.record({ kind: fc.constantFrom('gap' as const, 'legal' as const), text });

const list = {
  name,
  items: fc.array(item, { maxLength: 4 }),
  open: maybe(fc.constant(true)),
  redLines: fc.array(text, { maxLength: 1 }),
  points: fc.array(point, { maxLength: 1 }),
};

const step = fc.record({
  kind: fc.constant('step' as const),
  ...list,
  by: roles,
  to: fc.oneof(fc.constant<string[]>([]), roles),
  limits: fc.array(limit, { maxLength: 2 }),
  records: fc.uniqueArray(name, { maxLength: 2 }),
  hold: fc.boolean(),
  when: maybe(name),
  clock: maybe(
    fc.oneof(
      fc
        .uniqueArray(clockTime, {
          minLength: 1,
          maxLength: 2,
          selector: ({ from, to = '' }) => `${from}/${to}`,
        })
        .map((at) => ({ at, every: undefined })),
      fc.constantFrom('PT15M', 'P1D', 'PT2H').map((every) => ({ at: [], every })),
    ),
    6,
  ),
  calls: maybe(fc.constantFrom(...ANY_CALLS), 8),
  ask: maybe(
    fc.record({
      question: name.map((said) => `${said}吗？`),
      /** Where each answer but the first leads: the first goes on. */
      answers: fc.array(fc.record({ text: name, to: fc.nat(), outcome: maybe(name) }), {
        minLength: 1,
        maxLength: 3,
      }),
      byValue: fc.boolean(),
    }),
    2,
  ),
  next: maybe(fc.nat(), 2),
});
type StepSeed = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface PhaseSeed {
  kind: 'phase';
  name: string;
  repeat: string | undefined;
  blocks: Block[];
}
interface TogetherSeed {
  kind: 'together';
  name: string;
  parts: (StepSeed | PhaseSeed)[];
}
type Block = StepSeed | PhaseSeed | TogetherSeed;

const phaseOf = (block: fc.Arbitrary<Block>): fc.Arbitrary<PhaseSeed> =>
  fc.record({
    kind: fc.constant('phase' as const),
    name,
    repeat: maybe(
      name.map((said) => `还有${said}吗？`),
      2,
    ),
    blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
  });
const togetherOf = (part: fc.Arbitrary<StepSeed | PhaseSeed>): fc.Arbitrary<TogetherSeed> =>
  fc.record({
    kind: fc.constant('together' as const),
    name,
    parts: fc.array(part, { minLength: 2, maxLength: 3 }),
  });
const flatPhase = phaseOf(step);
const together = togetherOf(fc.oneof({ weight: 2, arbitrary: step }, flatPhase));
const deepPhase = phaseOf(fc.oneof({ weight: 3, arbitrary: step as fc.Arbitrary<Block> }, together));
const deepTogether = togetherOf(fc.oneof({ weight: 2, arbitrary: step }, deepPhase));
const block = fc.oneof(
  { weight: 6, arbitrary: step as fc.Arbitrary<Block> },
  { weight: 2, arbitrary: deepPhase },
  { weight: 2, arbitrary: deepTogether },
);

const entries = fc.uniqueArray(text, { minLength: 3, maxLength: 4, selector: (said) => said.trim() });
const question = fc.record({
  kind: fc.constantFrom(
    ...(['single', 'multiple', 'truefalse', 'order', 'match', 'fill', 'number'] as const),
  ),
  prompt: text,
  entries,
  whys: fc.array(text, { minLength: 4, maxLength: 4 }),
  step: maybe(fc.nat(), 2),
  is: fc.integer({ min: -99, max: 999 }),
});
type QuestionSeed = typeof question extends fc.Arbitrary<infer T> ? T : never;

const DIAGRAMS = ['flowchart LR\n  a["甲"] --> b["乙"]', 'pie\n  "甲" : 3\n  "乙" : 2'];

const pageSeed = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
  sections: fc.array(fc.record(list), { maxLength: 2 }),
  questions: fc.array(question, { maxLength: 3 }),
  diagrams: fc.subarray(DIAGRAMS),
  redLines: fc.array(text, { maxLength: 1 }),
  points: fc.array(point, { maxLength: 2 }),
});
type PageSeed = typeof pageSeed extends fc.Arbitrary<infer T> ? T : never;

/** What may be named where a step stands: blocks before and after it, and what its own end is called. */
interface Chain {
  /** What the last block leads on to, by the name that an author has for it; a phase's question has none. */
  exit: string | undefined;
  /** Ids that an arrow from here may name. */
  free: string[];
  inTogether: boolean;
  region?: string | undefined;
}

class Builder {
  readonly outline: Outline = {
    ...{ steps: [], regions: [], sections: [], openPoints: [], questions: [], diagrams: [], redLines: [] },
  };
  #line = 0;
  #count = 0;
  readonly #limits: { limit: Limit; from: number; before: number }[] = [];

  build(seed: PageSeed): Outline {
    const { outline } = this;
    outline.redLines.push(...seed.redLines);
    for (const each of seed.points) this.#point({ ...each, group: undefined });
    this.#chain(seed.blocks, { exit: END, free: [END], inTogether: false });
    for (const each of seed.sections) {
      const section: Section = { kind: 'section', id: this.#id('section'), ...this.#empty(each.name) };
      this.#fill(section, each);
      outline.sections.push(section);
    }
    for (const text of seed.diagrams) outline.diagrams.push({ text, line: this.#next() });
    for (const each of seed.questions) outline.questions.push(this.#question(each));
    for (const { limit, from, before } of this.#limits) {
      const earlier = ['start', ...outline.steps.slice(0, before).map(({ id }) => id)];
      limit.from = earlier[from % earlier.length];
    }
    for (const each of outline.steps) each.asksOnly = this.#asksOnly(each);
    return outline;
  }

  #asksOnly({ id, ask, items, redLines, limits }: Step): boolean {
    const answered = ask?.answers.map(({ line }) => line) ?? [];
    const points = this.outline.openPoints.filter(
      ({ group, line }) => group === id && !answered.includes(line),
    );
    const isSaid = limits.every((each, index) => index === 0 && isPlain(each));
    return ask !== undefined && isSaid && items.length + redLines.length + points.length === 0;
  }

  #next = () => ++this.#line;
  #id = (what: string) => `${what}-${++this.#count}`;
  #empty = (name: string) => ({ name, items: [], redLines: [], line: this.#next() });

  #point({ kind, text, group }: Omit<OpenPoint, 'line'>): void {
    this.outline.openPoints.push({ kind, text, group, line: this.#next() });
  }

  #chain(seeds: readonly Block[], chain: Chain): void {
    // What begins nothing cannot be led to: a stretch needs a step in the order of the flow.
    const blocks = seeds.map((seed, index) => ({
      seed,
      id: this.#id(seed.kind),
      isLast: index === seeds.length - 1,
    }));
    const hasFlow = blocks.some(({ seed }) => seed.kind !== 'step' || !seed.clock);
    const inOrder = blocks.filter(
      ({ seed }, index) => seed.kind !== 'step' || !seed.clock || (!hasFlow && index === 0),
    );
    for (const each of blocks) {
      const at = inOrder.indexOf(each);
      const following = at < 0 ? undefined : (inOrder[at + 1]?.id ?? chain.exit);
      const free = [...inOrder.map(({ id }) => id), ...chain.free];
      const { seed, id } = each;
      if (seed.kind === 'step') this.#step(seed, id, { ...chain, exit: following, free }, at >= 0);
      else this.#region(seed, id, { ...chain, exit: following, free });
    }
  }

  #region(seed: PhaseSeed | TogetherSeed, id: string, around: Chain): void {
    const { kind, name } = seed;
    const repeat = kind === 'phase' ? seed.repeat : undefined;
    this.outline.regions.push({ kind, id, name, region: around.region, repeat, line: this.#next() });
    if (kind === 'phase') {
      const exit = repeat === undefined ? around.exit : undefined;
      this.#chain(seed.blocks, { ...around, exit, region: id });
      return;
    }
    const inside = { exit: id, free: [id], inTogether: true, region: id };
    for (const part of seed.parts) {
      const own = this.#id(part.kind);
      const here = { ...inside, free: [id, own] };
      if (part.kind === 'step') this.#step({ ...part, clock: undefined }, own, here, true);
      else this.#region(part, own, here);
    }
  }

  #step(seed: StepSeed, id: string, { exit, free, inTogether, region }: Chain, inOrder: boolean): void {
    const { outline } = this;
    const { by, to, records, when } = seed;
    const clock = inOrder ? undefined : seed.clock;
    const step: Step = {
      kind: 'step',
      id,
      ...this.#empty(seed.name),
      ...{ by, to: to.filter((role) => !by.includes(role)), limits: [], records, hold: false, when },
      at: clock?.at ?? [],
      every: clock?.every,
      calls: seed.calls,
      region,
      next: undefined,
      asksOnly: false,
    };
    for (const each of seed.limits) this.#limit(step, each);
    outline.steps.push(step);
    this.#fill(step, seed);
    if (!isClocked(step)) {
      // A phase's question has no name, so that nothing but the end of a step leads to it.
      if (seed.ask && exit !== undefined) this.#ask(step, seed.ask, exit, free, inTogether);
      else if (seed.next !== undefined && when !== undefined && free.length > 0)
        step.next = free[seed.next % free.length];
    }
    if (step.calls !== undefined && step.items.length === 0 && !step.ask)
      step.items.push({ id: `${id}/call`, text: step.name, line: step.line });
    step.hold = seed.hold && !isClocked(step) && (step.items.length > 0 || step.ask !== undefined);
  }

  #limit(
    step: Step,
    {
      span: { text, within },
      flags,
      for: only,
      from,
    }: typeof limit extends fc.Arbitrary<infer T> ? T : never,
  ): void {
    const read: Limit = { text, within, ...(within !== undefined && flags), for: only, from: undefined };
    step.limits.push(read);
    if (from !== undefined) this.#limits.push({ limit: read, from, before: this.outline.steps.length });
  }

  #ask(
    step: Step,
    { question, answers, byValue }: NonNullable<StepSeed['ask']>,
    exit: string,
    free: readonly string[],
    inTogether: boolean,
  ): void {
    const line = this.#next();
    const leads = inTogether ? free : [...free, GAP];
    const known = this.outline.steps.flatMap(({ items }) => items.flatMap(({ values = [] }) => values));
    const decisive = byValue ? known.find(({ kind }) => kind === 'number' || kind === 'choice') : undefined;
    const wanted = decisive?.kind === 'choice' ? decisive.of! : ['好', ...answers.map((each) => each.text)];
    const texts = wanted.filter((each, index) => wanted.indexOf(each) === index);
    if (texts.length < 2) texts.push('不行');
    const conditions = decisive && conditionsOf(decisive, texts.length);
    const read = texts.map((text, index): Answer => {
      const { to: lead = 0, outcome } = answers[index - 1] ?? {};
      const to = index === 0 ? exit : leads[lead % leads.length]!;
      const named = to === GAP ? `${text}时怎么办？` : to === END ? outcome : undefined;
      const at = this.#next();
      if (to === GAP) this.outline.openPoints.push({ kind: 'gap', text: named!, group: step.id, line: at });
      const condition = conditions?.[index];
      return { id: hash(text), text, to, outcome: named, ...(condition && { if: condition }), line: at };
    });
    step.ask = { question, answers: read, line };
  }

  #fill(
    group: Step | Section,
    { items, open, redLines, points }: Pick<StepSeed, 'items' | 'open' | 'redLines' | 'points'>,
  ): void {
    for (const { text, ownId, when, values, gap } of items) {
      const said = gap === undefined && values.length === 0 ? text : `${text}：`;
      const id = `${group.id}/${ownId ?? hash(said)}`;
      if (group.items.some((other) => other.id === id)) continue;
      const line = this.#next();
      const read: Item = { id, text: said, ...(when !== undefined && { when }), line };
      if (values.length > 0) read.values = values.map((each) => valueOf(each, this.#id('value')));
      group.items.push(read);
      if (gap !== undefined) this.outline.openPoints.push({ kind: 'gap', text: gap, group: group.id, line });
    }
    if (open && group.items.length > 0) group.open = true;
    group.redLines.push(...redLines);
    for (const each of points) this.#point({ ...each, group: group.id });
  }

  #question({ kind, prompt, entries, whys, step, is }: QuestionSeed): Question {
    const { steps, sections } = this.outline;
    const parts = [...steps, ...sections];
    const base = {
      id: this.#id('question'),
      step: step === undefined ? undefined : parts[step % parts.length]!.id,
      line: this.#next(),
    };
    const [why = ''] = whys;
    const choice = (texts: string[], right: (index: number) => boolean): Question => ({
      ...{ ...base, kind: kind as 'single', prompt: [prompt], explanation: '' },
      options: texts.map((said, index) => ({ text: said, right: right(index), why: whys[index]! })),
    });
    switch (kind) {
      case 'single':
        return choice(entries, (index) => index === 0);
      case 'multiple':
        return choice(entries, (index) => index < 2);
      case 'truefalse':
        return choice(['对', '错'], (index) => index === 1);
      case 'order':
        return { ...base, kind, prompt: [prompt], entries, explanation: why };
      case 'match': {
        const pairs = entries.map((left, index) => ({ left, right: `${index}${whys[index]}` }));
        return { ...base, kind, prompt: [prompt], headers: ['事情', '岗位'], pairs, explanation: why };
      }
      case 'fill': {
        const texts = ['先', '再做。'].map((said) => ({ kind: 'text' as const, text: said }));
        const gap = { kind: 'gap' as const, accept: ['登记', '核对'] };
        return {
          ...{ ...base, kind, prompt: ['先＿＿再做。'], explanation: why },
          parts: [texts[0]!, gap, texts[1]!],
        };
      }
      case 'number': {
        const texts = ['要', '内做完。'].map((said) => ({ kind: 'text' as const, text: said }));
        const gap = { kind: 'gap' as const, is, unit: '日' };
        return {
          ...{ ...base, kind, prompt: ['要＿＿内做完。'], explanation: why },
          parts: [texts[0]!, gap, texts[1]!],
        };
      }
    }
  }
}

/** A limit that can stand in the attributes of its step. */
export const isPlain = ({ for: only, from }: Limit): boolean => only === undefined && from === undefined;

function valueOf(seed: ValueSeed, id: string): Value {
  if (seed.kind === 'choice') {
    const { kind, name, of, ok } = seed;
    return { id, kind, name, of, ...(ok > 0 && { ok: of.slice(0, ok) }) };
  }
  const required = seed.required && { required: true };
  if (seed.kind !== 'number') return { id, kind: seed.kind, name: seed.name, ...required };
  const { kind, name, unit, bounds, decimals } = seed;
  const [a, b] = bounds;
  const [min, max] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
  return { id, kind, name, unit, min, max, decimals, ...required };
}

/** Conditions for the first of some answers, so that every value meets exactly one. */
function conditionsOf({ id, kind, of = [] }: Value, count: number): Condition[] {
  if (kind === 'choice')
    return of.map((each) => ({ value: id, text: `${id} = ${each}`, spans: [{ min: each, max: each }] }));
  const low =
    count === 2
      ? { text: `${id} <= 10`, spans: [{ max: '10' }] }
      : { text: `${id} < 10`, spans: [{ max: '10', maxOpen: true }] };
  const middle = { text: `${id} = 10..20.5`, spans: [{ min: '10', max: '20.5' }] };
  const edge = count === 2 ? '10' : '20.5';
  const high = { text: `${id} > ${edge}`, spans: [{ min: edge, minOpen: true }] };
  // A fourth answer is for people alone.
  return (count === 2 ? [low, high] : [low, high, middle]).map((each) => ({ value: id, ...each }));
}

/** The body of a page. */
export const anyOutline = (): fc.Arbitrary<Outline> => pageSeed.map((seed) => new Builder().build(seed));

/** A page with front matter. */
export const anyProcedure = (): fc.Arbitrary<Procedure> =>
  fc
    .record({
      outline: anyOutline(),
      asked: fc.array(fc.tuple(text, fc.nat()), { maxLength: 3 }),
      title: name,
    })
    .map(({ outline, asked, title }): Procedure => {
      const parts = [...outline.steps, ...outline.sections];
      return {
        slug: 'exit-permit',
        ...{ title, summary: '给搬出的物品开放行条。', kind: 'procedure', domain: 'counter' },
        roles: [...new Set(outline.steps.flatMap(({ by }) => by))],
        ...{ trigger: '业主要搬出物品', outcome: '放行条已开', keywords: ['搬家'], owner: '客服部' },
        ...{ version: '1.0.0', updated: '2026-11-01', reviewBy: '2027-11-01', sources: ['old-text'] },
        related: [],
        asked: asked.map(([q, index]) => ({ q, step: parts[index % parts.length]!.id })),
        ...outline,
      };
    });
