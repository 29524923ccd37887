/**
 * Questions that follow from the model itself, beside the written ones (系统出题).
 *
 * Each is asked only where the page has exactly one answer to it; the other options come from the
 * same page. Pure functions of the procedure and of chance.
 */
import { minutes } from '../procedure/duration.ts';
import {
  END,
  waysFrom,
  type ChoiceQuestion,
  type Procedure,
  type Question,
  type Step,
} from '../procedure/model.ts';
import { derivedText as text } from '../site/text.ts';
import { shuffle, type Random } from './random.ts';

export const DERIVED_KINDS = ['next', 'branch', 'who', 'limit', 'record', 'sequence', 'node'] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

export type DerivedQuestion = Question & {
  derived: DerivedKind;
  /** The step of each option, where the answer is given by pressing a node of the flowchart. */
  nodes?: string[] | undefined;
};

/** Wrong options beside the right one. */
const WRONG = 2;
/** The fewest and the most steps to put in order. */
const SEQUENCE = [4, 6] as const;
/** How many of each kind a page asks. */
const SHARE: Record<DerivedKind, number> = {
  next: 2,
  branch: 2,
  who: 2,
  limit: 2,
  record: 1,
  sequence: 1,
  node: 1,
};

/** What the makers of questions share. */
interface Maker {
  procedure: Procedure;
  random: Random;
  roleName(id: string): string;
  /** Steps whose name no other step has: only they can be an answer. */
  named: Step[];
}

/** All questions that follow from the procedure. */
export function derivedQuestions(
  procedure: Procedure,
  random: Random,
  roleName: (id: string) => string,
): DerivedQuestion[] {
  const { steps } = procedure;
  const named = steps.filter(({ name }) => steps.filter((step) => step.name === name).length === 1);
  const maker: Maker = { procedure, random, roleName, named };
  return [next, branch, who, limit, record, sequence, node].flatMap((make) => make(maker));
}

/** A few of them, some of each kind. */
export function someOf(questions: readonly DerivedQuestion[], random: Random): DerivedQuestion[] {
  return DERIVED_KINDS.flatMap((kind) =>
    shuffle(
      questions.filter(({ derived }) => derived === kind),
      random,
    ).slice(0, SHARE[kind]),
  );
}

interface Choice {
  derived: DerivedKind;
  id: string;
  step: Step;
  prompt: string;
  right: string;
  /** All other texts that may be offered; those like the right one are left out. */
  others: string[];
  explanation: string;
}

/** A single choice, or nothing where too few other options are left. */
function choice({ random }: Maker, { right, others, step, ...rest }: Choice): DerivedQuestion[] {
  const different = [...new Set(others)].filter((other) => other !== right);
  if (different.length === 0) return [];
  const wrong = shuffle(different, random).slice(0, WRONG);
  const question: ChoiceQuestion & { derived: DerivedKind } = {
    kind: 'single',
    derived: rest.derived,
    id: `~${rest.derived}-${rest.id}`,
    step: step.id,
    prompt: [rest.prompt],
    options: [right, ...wrong].map((option) => ({ text: option, right: option === right, why: '' })),
    explanation: rest.explanation,
    line: step.line,
  };
  return [question];
}

/** The one step that follows a step which does not ask; undefined where it ends or has no name of its own. */
function follower({ procedure, named }: Maker, step: Step): Step | undefined {
  if (step.ask || !named.includes(step)) return undefined;
  const [way] = waysFrom(procedure.steps, step);
  return named.find(({ id }) => id === way?.to && id !== step.id);
}

const namesBut = ({ named }: Maker, ...without: Step[]) =>
  named.filter((step) => !without.includes(step)).map(({ name }) => name);

/** What comes next after a step? */
function next(maker: Maker): DerivedQuestion[] {
  return maker.procedure.steps.flatMap((step) => {
    const after = follower(maker, step);
    if (!after) return [];
    return choice(maker, {
      derived: 'next',
      id: step.id,
      step,
      prompt: text.next(step.name),
      right: after.name,
      others: namesBut(maker, step, after),
      explanation: text.nextWhy(step.name, after.name),
    });
  });
}

/** Where does an answer of a decision lead? */
function branch(maker: Maker): DerivedQuestion[] {
  const { steps, outcome } = maker.procedure;
  return steps.flatMap((step) => {
    const { ask } = step;
    if (!ask) return [];
    const target = ({ to, outcome: named }: { to: string; outcome?: string | undefined }) => {
      if (to === END) return text.ends(named ?? outcome ?? '');
      return maker.named.find(({ id }) => id === to && id !== step.id)?.name;
    };
    return ask.answers.flatMap((answer) => {
      const right = target(answer);
      if (right === undefined) return [];
      const elsewhere = ask.answers.map(target).filter((name) => name !== undefined);
      const other = elsewhere.filter((name) => name !== right);
      const fill = shuffle(namesBut(maker, step), maker.random).filter((name) => !elsewhere.includes(name));
      return choice(maker, {
        derived: 'branch',
        id: `${step.id}-${answer.id}`,
        step,
        prompt: text.branch(ask.question, answer.text),
        right,
        // Where the other answers lead is what gets confused with it.
        others: [...new Set([...other, ...fill])].slice(0, WRONG),
        explanation: text.branchWhy(ask.question, answer.text, right),
      });
    });
  });
}

/** Who does a step? */
function who(maker: Maker): DerivedQuestion[] {
  const { procedure, roleName, named } = maker;
  const roles = [...new Set([...procedure.roles, ...procedure.steps.flatMap(({ by }) => by)])];
  return named.flatMap((step) => {
    const [role, ...more] = step.by;
    // Of a step that only asks, one cannot say who does it.
    if (role === undefined || more.length > 0 || step.asksOnly) return [];
    return choice(maker, {
      derived: 'who',
      id: step.id,
      step,
      prompt: text.who(step.name),
      right: roleName(role),
      others: roles.map(roleName),
      explanation: text.whoWhy(step.name, roleName(role)),
    });
  });
}

/** Within how long? Only limits whose lengths are known and differ can stand beside each other. */
function limit(maker: Maker): DerivedQuestion[] {
  const timed = maker.named.filter(({ limit, within }) => limit && within && minutes(within) !== undefined);
  const length = ({ within }: Step) => minutes(within ?? '');
  return timed.flatMap((step) => {
    const others = timed.filter((other) => length(other) !== length(step));
    const distinct = others.filter(
      (other, index) => others.findIndex((each) => length(each) === length(other)) === index,
    );
    const right = step.limit!;
    return choice(maker, {
      derived: 'limit',
      id: step.id,
      step,
      prompt: text.limit(step.name),
      right,
      others: distinct.map((other) => other.limit!),
      explanation: text.limitWhy(step.name, right),
    });
  });
}

/** Which form belongs to a step? */
function record(maker: Maker): DerivedQuestion[] {
  const all = maker.procedure.steps.flatMap(({ records }) => records);
  return maker.named.flatMap((step) => {
    const [right, ...more] = step.records;
    if (right === undefined || more.length > 0) return [];
    return choice(maker, {
      derived: 'record',
      id: step.id,
      step,
      prompt: text.record(step.name),
      right,
      others: all,
      explanation: text.recordWhy(step.name, right),
    });
  });
}

/** Runs of steps, each of which has only one way out: to the one after it. */
function runs(maker: Maker): Step[][] {
  const entered = new Set(maker.procedure.steps.map((step) => follower(maker, step)));
  const heads = maker.named.filter((step) => !entered.has(step));
  return heads.map((head) => {
    const run = [head];
    for (let step = follower(maker, head); step && !run.includes(step); step = follower(maker, step)) {
      run.push(step);
    }
    return run;
  });
}

/** Put four to six consecutive steps in order. */
function sequence(maker: Maker): DerivedQuestion[] {
  const [fewest, most] = SEQUENCE;
  return runs(maker)
    .filter((run) => run.length >= fewest)
    .map((run): DerivedQuestion => {
      const length = Math.min(run.length, most);
      const from = Math.floor(maker.random() * (run.length - length + 1));
      const part = run.slice(from, from + length);
      const [first, last] = [part[0]!, part.at(-1)!];
      return {
        kind: 'order',
        derived: 'sequence',
        id: `~sequence-${first.id}`,
        step: first.id,
        prompt: [text.sequence(length)],
        entries: part.map(({ name }) => name),
        explanation: text.sequenceWhy(first.name, last.name),
        line: first.line,
      };
    });
}

/** Press the next node in the flowchart. */
function node(maker: Maker): DerivedQuestion[] {
  const { named } = maker;
  if (named.length < 4) return [];
  return named.flatMap((step) => {
    const after = follower(maker, step);
    if (!after) return [];
    const others = named.filter((other) => other !== step);
    return {
      kind: 'single',
      derived: 'node',
      id: `~node-${step.id}`,
      step: step.id,
      prompt: [text.node(step.name)],
      options: others.map((other) => ({ text: other.name, right: other === after, why: '' })),
      nodes: others.map(({ id }) => id),
      explanation: text.nextWhy(step.name, after.name),
      line: step.line,
    } satisfies DerivedQuestion;
  });
}
