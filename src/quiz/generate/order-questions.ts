/** Questions about the way through a procedure: what comes next, where an answer leads, the order of steps. */
import { END } from '../../procedure/model/flow-ids.ts';
import { isClocked, waysFrom, type FlowNode, type NodeAnswer } from '../../procedure/model/flow.ts';
import type { Step } from '../../procedure/model/procedure.ts';
import { derivedText as text } from '#text/derived.ts';
import { comparable } from '../../questions/gaps/answer-matching.ts';
import { derivedBase, type DerivedQuestion, type PageContext } from './derived-question.ts';
import { haveNoOrder } from '../../procedure/model/side-by-side.ts';
import { singleChoice, WRONG_OPTIONS, type Other } from './single-choice.ts';

/** The fewest and the most steps to put in order. */
const SEQUENCE = [4, 6] as const;
/** Fewer nodes than this leave nothing to look for. */
const FEWEST_NODES = 4;

export function orderQuestions(context: PageContext): DerivedQuestion[] {
  return [next, branch, sequence, node].flatMap((make) => make(context));
}

/** The one step that follows a step which does not ask; undefined where it ends or has no name of its own. */
function follower({ nodes, named }: PageContext, step: Step): Step | undefined {
  if (step.ask || !named.includes(step)) return undefined;
  const [next] = nodes.find(({ id }) => id === step.id)?.to ?? [];
  return named.find(({ id }) => id === next && id !== step.id);
}

/** Steps that may be offered beside what follows a step: those that may be done at the same time would be right too. */
const others = ({ procedure, named }: PageContext, step: Step): Step[] =>
  named.filter((other) => other !== step && !haveNoOrder(step, other, procedure));

/** The step as a wrong option: its text says its name, its why where it really stands. */
function elsewhere(context: PageContext, step: Step): Other {
  const why = context.nodes[0]?.id === step.id ? text.isFirst : whyThen(context, step);
  return { text: context.nameOf(step), why };
}

/** What leads to a step, in words. */
function whyThen({ procedure: { steps, regions }, nodes, nameOf }: PageContext, { id, when }: Step): string {
  if (when !== undefined) return text.onlyWhen(when);
  const before = nodes.filter((node) => waysFrom(node).some(({ to }) => to === id));
  const node = before.find(({ kind }) => kind === 'step') ?? before[0];
  if (!node) return '';
  const name = regions.find((region) => region.id === node.of)?.name ?? '';
  if (node.kind === 'fork') return text.partOf(name);
  if (node.kind === 'join') return text.afterParts(name);
  const answer = node.ask?.answers.find(({ to }) => to === id);
  if (node.kind !== 'when' && node.ask && answer) return text.afterAnswer(node.ask.question, answer.text);
  const from = steps.find((step) => step.id === node.of);
  return from ? text.afterStep(nameOf(from)) : '';
}

/** What comes next after a step? */
function next(context: PageContext): DerivedQuestion[] {
  const { procedure, nodes, nameOf } = context;
  return procedure.steps.flatMap((step) => {
    const after = follower(context, step);
    if (!after) return [];
    const other = others(context, step).filter((each) => each !== after);
    // One step too far and one step back are what gets confused with it.
    const around = nodes
      .filter(({ id }) => id === after.id)
      .flatMap((node) => waysFrom(node).map(({ to }) => to));
    const isNear = (each: Step) => around.includes(each.id) || follower(context, each) === step;
    const rest = other.filter((each) => !isNear(each)).map((each) => elsewhere(context, each));
    const ends = { text: text.ends(''), why: text.goesOn(nameOf(step), nameOf(after)) };
    return singleChoice(context, {
      derived: 'next',
      step,
      prompt: text.next(nameOf(step)),
      right: nameOf(after),
      others: [
        other.filter(isNear).map((each) => elsewhere(context, each)),
        rest,
        other.length < WRONG_OPTIONS ? [ends] : [],
      ],
      explanation: text.nextWhy(nameOf(step), nameOf(after)),
    });
  });
}

/** 要订返程票吗？ leads to 订返程票: nothing to know. */
const saysItself = (question: string, right: string) => comparable(question).includes(comparable(right));

/** True of words that two decisions ask by: of them one cannot say which of the two is meant. */
const asksTwice = (nodes: readonly FlowNode[], question: string) =>
  nodes.filter(({ ask }) => ask?.question === question).length > 1;

/** Where an answer leads, in words; undefined where that has no name of its own. */
function target(
  { procedure, named, nameOf }: PageContext,
  step: Step,
  answer: NodeAnswer,
): string | undefined {
  if (answer.to === END) return text.ends(answer.outcome ?? procedure.outcome ?? '');
  const to = named.find(({ id }) => id === answer.to && id !== step.id);
  return to && nameOf(to);
}

/** Where does an answer of a decision lead? */
function branch(context: PageContext): DerivedQuestion[] {
  const { procedure, nodes } = context;
  return procedure.steps.flatMap((step) => {
    // Where an answer leads to what is done only sometimes, or runs side by side, no one step is the right one.
    const { ask } = nodes.find(({ id }) => id === step.id) ?? {};
    if (!ask || asksTwice(nodes, ask.question)) return [];
    return ask.answers.flatMap((answer) => {
      const right = target(context, step, answer);
      if (right === undefined || saysItself(ask.question, right)) return [];
      const near = ask.answers.flatMap((other): Other[] => {
        const text = target(context, step, other);
        return text === undefined || text === right ? [] : [{ text, why: whyOther(other) }];
      });
      const far = others(context, step).filter((each) => ask.answers.every(({ to }) => to !== each.id));
      const ends = { text: text.ends(''), why: text.goesOn(answer.text, right) };
      return singleChoice(context, {
        derived: 'branch',
        step,
        about: `${step.id}-${answer.id}`,
        prompt: text.branch(ask.question, answer.text),
        right,
        others: [
          near,
          far.map((each) => elsewhere(context, each)),
          far.length === 0 && answer.to !== END ? [ends] : [],
        ],
        explanation: text.branchWhy(ask.question, answer.text, right),
      });
    });
  });
}

const whyOther = (answer: NodeAnswer) => text.otherAnswer(answer.text);

/** Runs of steps, each of which has only one way out: to the one after it. */
function runs(context: PageContext): Step[][] {
  const entered = new Set(context.procedure.steps.map((step) => follower(context, step)));
  const heads = context.named.filter((step) => !entered.has(step));
  return heads.map((head) => {
    const run = [head];
    for (let step = follower(context, head); step && !run.includes(step); step = follower(context, step)) {
      run.push(step);
    }
    return run;
  });
}

/** Put four to six consecutive steps in order. */
function sequence(context: PageContext): DerivedQuestion[] {
  const [fewest, most] = SEQUENCE;
  const { nameOf } = context;
  return runs(context)
    .filter((run) => run.length >= fewest)
    .map((run): DerivedQuestion => {
      const about = run[0]!.id;
      const length = Math.min(run.length, most);
      const from = Math.floor(context.chance(`~sequence-${about}`)() * (run.length - length + 1));
      const part = run.slice(from, from + length);
      const [first, last] = [part[0]!, part.at(-1)!];
      const why = text.sequenceWhy(nameOf(first), nameOf(last));
      const base = derivedBase('sequence', first, about, text.sequence(length), why);
      return { kind: 'order', ...base, entries: part.map(nameOf) };
    });
}

/**
 * Press the next node in the flowchart, whose lines are hidden until it is answered.
 *
 * Only at a turn: where the way simply goes on, the answer is the node below.
 */
function node(context: PageContext): DerivedQuestion[] {
  const { nodes, named, nameOf, procedure } = context;
  const isNumbered = procedure.steps.some((step) => nameOf(step) !== step.name);
  if (named.length < FEWEST_NODES || isNumbered) return [];
  const press = (step: Step, about: string, prompt: string, right: Step, why: string): DerivedQuestion => {
    const pressable = others(context, step);
    const options = pressable.map((other) => ({
      ...(other === right ? { text: nameOf(other), why: '' } : elsewhere(context, other)),
      right: other === right,
    }));
    const base = derivedBase('node', step, about, prompt, why);
    return { kind: 'single', ...base, options, nodes: pressable.map(({ id }) => id) };
  };
  const inOrder = procedure.steps.filter((step) => !isClocked(step));
  return inOrder.flatMap((step, index) => {
    const { ask } = nodes.find(({ id }) => id === step.id) ?? {};
    if (!ask) {
      const after = follower(context, step);
      if (!after || after === inOrder[index + 1]) return [];
      const why = text.nextWhy(nameOf(step), nameOf(after));
      return [press(step, step.id, text.node(nameOf(step)), after, why)];
    }
    if (asksTwice(nodes, ask.question)) return [];
    return ask.answers.flatMap((answer) => {
      const right = named.find(({ id }) => id === answer.to && id !== step.id);
      if (!right || saysItself(ask.question, nameOf(right))) return [];
      const why = text.branchWhy(ask.question, answer.text, nameOf(right));
      return [press(step, `${step.id}-${answer.id}`, text.nodeOf(ask.question, answer.text), right, why)];
    });
  });
}
