/** Where the work goes from step to step: the ways onwards, and what the answers leave out. */
import { own } from '../../ui/own.ts';
import type { Answer } from './procedure.ts';

/** The id that means "the procedure ends here". */
export const END = 'end';
/** The id of the flowchart's first node. */
export const START = 'start';

/** What of a step decides where the work goes; all that scripts in the browser need of it. */
export interface FlowStep {
  id: string;
  next?: string | undefined;
  ask?: { answers: Pick<Answer, 'id' | 'to'>[] } | undefined;
}

/** One way from a step onwards. `answer` is absent where the step does not ask. */
export interface Way<S extends FlowStep = FlowStep> {
  from: string;
  to: string;
  answer?: NonNullable<S['ask']>['answers'][number] | undefined;
}

/** The ways out of a step: one for each answer of its question, else one. */
export function waysFrom<S extends FlowStep>(steps: S[], step: S): Way<S>[] {
  if (step.ask) return step.ask.answers.map((answer) => ({ from: step.id, to: answer.to, answer }));
  const after = steps[steps.indexOf(step) + 1];
  return [{ from: step.id, to: step.next ?? after?.id ?? END }];
}

/** The ids of all steps that can be reached from `from`, itself included. */
export function reachableFrom<S extends FlowStep>(
  steps: S[],
  from: string,
  ways: (step: S) => Way[] = (step) => waysFrom(steps, step),
): Set<string> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = byId.get(id);
    if (!step || seen.has(id)) continue;
    seen.add(id);
    for (const way of ways(step)) open.push(way.to);
  }
  return seen;
}

/** Which answer was chosen at each asking step: step id → answer id. */
export type Choices = Readonly<Record<string, string>>;

/**
 * The ids of the steps that the choices leave out.
 *
 * A choice that leads back (返工, 再核对) leaves nothing out: the question is met again.
 * A choice whose answer no longer exists counts as not made.
 */
export function notTaken(steps: FlowStep[], choices: Choices): Set<string> {
  const first = steps[0];
  if (!first) return new Set();
  const taken = reachableFrom(steps, first.id, takenWays(steps, choices));
  return new Set(steps.map((step) => step.id).filter((id) => !taken.has(id)));
}

/** The ways out of a step that the choices leave open. Each step is looked at once, however often it is asked for. */
export function takenWays(steps: FlowStep[], choices: Choices): (step: FlowStep) => Way[] {
  const known = new Map<FlowStep, Way[]>();
  return (step) => {
    let ways = known.get(step);
    if (!ways) {
      ways = waysFrom(steps, step);
      const chosen = ways.find((way) => way.answer && way.answer.id === own(choices, step.id));
      if (chosen && !leadsBack(steps, chosen)) ways = [chosen];
      known.set(step, ways);
    }
    return ways;
  };
}

/** True where the way comes back to its own question before it can reach an end. */
export function leadsBack(steps: FlowStep[], way: Way): boolean {
  if (way.to === way.from) return true;
  let ends = false;
  reachableFrom(steps, way.to, (step) => {
    if (step.id === way.from) return [];
    const ways = waysFrom(steps, step);
    ends ||= ways.some(({ to }) => to === END);
    return ways;
  });
  return way.to !== END && !ends;
}

/** How a step stands in someone's work: what the diagram and the list colour. */
export type StepState = 'done' | 'current' | 'ahead' | 'off';

/** Detail of the `step-states` event, which a checklist sends up the page and a flowchart listens to. */
export interface StepStates {
  states: Readonly<Record<string, StepState>>;
  choices: Choices;
}
export const STEP_STATES = 'step-states';
/** Sent by a flowchart that has come after the states were told. */
export const STEP_STATES_WANTED = 'step-states-wanted';
