/**
 * Every question made from a random outline has exactly one right answer, under the meaning of the language as it is
 * written out here once more: read off the blocks of the page, without the nodes that the questions are made from.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hash,
  type Outline,
  type Procedure,
  type Region,
  type Step,
} from '../../src/procedure/model/procedure.ts';
import { withoutNumber } from '../../src/language/zh/numbered.ts';
import {
  DERIVED_KINDS,
  siteContext,
  type DerivedQuestion,
} from '../../src/quiz/generate/derived-question.ts';
import { derivedQuestions } from '../../src/quiz/generate/derive-questions.ts';
import { seeded } from '../../src/questions/random.ts';
import { runs } from '../laws.ts';
import { ANY_ROLES, anyProcedure } from '../procedure/any-outline.ts';

type Block = Step | Region;

/** What may be done next, by id; `end` and `gap` where nothing follows. */
class Meaning {
  readonly #outline: Outline;
  readonly #blocks: Map<string, Block>;

  constructor(outline: Outline) {
    this.#outline = outline;
    this.#blocks = new Map([...outline.steps, ...outline.regions].map((block) => [block.id, block]));
  }

  readonly byClock = (id: string): boolean => {
    const { at = [], every } = this.#outline.steps.find((step) => step.id === id) ?? {};
    return at.length > 0 || every !== undefined;
  };

  #inside(region: string | undefined): Block[] {
    return [...this.#blocks.values()]
      .filter((block) => block.region === region && !this.byClock(block.id))
      .sort((a, b) => a.line - b.line);
  }

  /** The steps with which a block may begin. */
  begin(id: string): Set<string> {
    const block = this.#blocks.get(id);
    if (!block) return new Set([id]);
    if (block.kind === 'step')
      return block.when === undefined ? new Set([id]) : new Set([id, ...this.behind(id)]);
    const [first] = this.#inside(id);
    if (block.kind === 'phase') return first ? this.begin(first.id) : this.behind(id);
    return new Set(this.#inside(id).flatMap((part) => [...this.begin(part.id)]));
  }

  /** What may come when a block is over and says nothing else. */
  behind(id: string): Set<string> {
    const { region } = this.#blocks.get(id)!;
    const around = region === undefined ? undefined : (this.#blocks.get(region) as Region);
    if (around?.kind !== 'together') {
      const kin = this.#inside(region);
      const following = kin[kin.findIndex((block) => block.id === id) + 1];
      if (following) return this.begin(following.id);
    }
    if (!around) return new Set(['end']);
    const further = this.behind(around.id);
    return around.repeat === undefined ? further : new Set([...this.begin(around.id), ...further]);
  }

  /** What an arrow with this target, written in this step, leads to. */
  arrow(step: Step, to: string): Set<string> {
    for (let at = step.region; at !== undefined; at = this.#blocks.get(at)!.region)
      if (at === to && (this.#blocks.get(at) as Region).kind === 'together') return this.behind(to);
    return this.begin(to);
  }

  /** What may come after a step that does not ask. */
  after(step: Step): Set<string> {
    return step.next === undefined ? this.behind(step.id) : this.arrow(step, step.next);
  }

  /** True where one may be done while the other is, or at any time. */
  atOnce(one: Step, other: Step): boolean {
    if (this.byClock(one.id) || this.byClock(other.id)) return true;
    const way = (step: Step): Block[] => {
      const blocks: Block[] = [step];
      for (let at = step.region; at !== undefined; at = blocks[0]!.region)
        blocks.unshift(this.#blocks.get(at)!);
      return blocks;
    };
    const [ours, theirs] = [way(one), way(other)];
    const parted = ours.findIndex((block, index) => block !== theirs[index]);
    return parted > 0 && ours[parted - 1]!.kind === 'together';
  }
}

function check(procedure: Procedure, question: DerivedQuestion): void {
  const meaning = new Meaning(procedure);
  const said = JSON.stringify(question);
  const { steps } = procedure;
  const step = steps.find(({ id }) => id === question.step)!;
  const named = (name: string) => {
    const found = steps.filter((each) => withoutNumber(each.name) === name);
    expect(found.length, said).toBeLessThanOrEqual(1);
    return found[0];
  };
  const options = 'options' in question ? question.options : [];
  const right = options.filter((option) => option.right).map(({ text }) => text);
  const wrong = options.filter((option) => !option.right).map(({ text }) => text);
  if (options.length > 0) expect(right, said).toHaveLength(1);
  for (const { text, why, right: isRight } of options)
    if (!isRight) expect(why, `${text}: ${said}`).not.toBe('');
  const open = procedure.openPoints.filter(({ group }) => group === step?.id).map(({ text }) => text);

  /** Only the right one of the options may come. */
  const leadsOnlyTo = (ways: Set<string>) => {
    const idOf = (name: string) => named(name)?.id ?? (name.startsWith('到此结束') ? 'end' : undefined);
    expect([...ways], said).toEqual([idOf(right[0]!)]);
    for (const name of wrong) {
      const id = idOf(name);
      expect(id, said).toBeDefined();
      if (id !== 'end') expect(meaning.atOnce(step, named(name)!), said).toBe(false);
      // Two ends are told apart by their outcomes.
      if (question.derived !== 'branch' || id !== 'end') expect(ways.has(id!), said).toBe(false);
    }
  };

  switch (question.derived) {
    case 'next':
      leadsOnlyTo(meaning.after(step));
      break;
    case 'node': {
      const answer = step.ask?.answers.find(({ id }) => question.id === `~node-${step.id}-${id}`);
      leadsOnlyTo(answer ? meaning.arrow(step, answer.to) : meaning.after(step));
      break;
    }
    case 'branch': {
      const answer = step.ask!.answers.find(({ id }) => question.id === `~branch-${step.id}-${id}`)!;
      expect(answer.to, said).not.toBe('gap');
      leadsOnlyTo(meaning.arrow(step, answer.to));
      break;
    }
    case 'sequence': {
      const entries = 'entries' in question ? question.entries.map((name) => named(name)!) : [];
      for (const [index, one] of entries.slice(0, -1).entries()) {
        expect(one.ask, said).toBeUndefined();
        expect([...meaning.after(one)], said).toEqual([entries[index + 1]!.id]);
      }
      for (const one of entries)
        for (const other of entries) if (one !== other) expect(meaning.atOnce(one, other), said).toBe(false);
      break;
    }
    case 'who': {
      const roleOf = (name: string) => ANY_ROLES.find((role) => role.name === name)!;
      expect(step.by, said).toEqual([roleOf(right[0]!).id]);
      const [doer] = step.by;
      for (const role of wrong.map(roleOf)) {
        expect(step.to, said).not.toContain(role.id);
        expect(role.within, said).not.toBe(doer);
        expect(roleOf(right[0]!).within, said).not.toBe(role.id);
      }
      break;
    }
    case 'when':
      expect(right, said).toEqual([step.when]);
      expect(wrong, said).not.toContain(step.when);
      break;
    case 'limit': {
      // A case may be called as its step is.
      const meant = step.limits.filter(
        ({ for: only }) => only === undefined || question.id.endsWith(`-${hash(only)}`),
      );
      for (const { for: only = '' } of meant) expect(question.prompt[0], said).toContain(only);
      expect(
        meant.map(({ text }) => text.includes(right[0]!)),
        said,
      ).toEqual([true]);
      break;
    }
    case 'record':
      expect(step.records, said).toEqual(right);
      expect(step.open, said).toBeUndefined();
      break;
    case 'value': {
      const all = [...steps, ...procedure.sections].flatMap(({ items }) => items);
      const item = all.find(({ values = [] }) =>
        values.some(({ id }) => question.id.startsWith(`~value-${id}-`)),
      )!;
      const value = item.values!.find(({ id }) => question.id.startsWith(`~value-${id}-`))!;
      const bound = question.prompt[0]!.includes('最高') ? value.max : value.min;
      expect('parts' in question && question.parts[1], said).toEqual({
        kind: 'gap',
        is: bound,
        unit: value.unit ?? '',
      });
      expect(
        procedure.openPoints.some(({ line }) => line === item.line),
        said,
      ).toBe(false);
    }
  }
  if (question.derived === 'who') expect(open.join(), said).not.toMatch(/谁|哪个岗位/);
}

test('a question made from any outline has exactly one right answer', () => {
  const made = new Map<string, number>();
  fc.assert(
    fc.property(anyProcedure(), fc.nat(), (procedure, chance) => {
      for (const question of derivedQuestions(
        procedure,
        seeded(chance),
        siteContext([procedure], ANY_ROLES),
      )) {
        check(procedure, question);
        made.set(question.derived, (made.get(question.derived) ?? 0) + 1);
      }
    }),
    { numRuns: runs(10_000) },
  );
  // A law about nothing says nothing.
  const kinds = DERIVED_KINDS.filter((kind) => kind !== 'limit' && kind !== 'sequence');
  expect(kinds.filter((kind) => !made.has(kind))).toEqual([]);
}, 1_000_000);
