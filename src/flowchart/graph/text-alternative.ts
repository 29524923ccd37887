import { END, waysFrom, type Way } from '../../procedure/model/flow.ts';
import type { Procedure, Step } from '../../procedure/model/procedure.ts';

/** Where one way out of a step leads, in names. */
interface WayInWords {
  /** The answer that leads there, where the step asks. */
  answer?: string | undefined;
  /** Id of the next step; absent where the procedure ends. */
  step?: string | undefined;
  /** Name of the next step, or of the end. */
  name: string;
  /** The next step stands earlier in the file. */
  back: boolean;
}

/** One step of the flow as text. */
export interface StepInWords {
  id: string;
  /** The step's name, or its question where it only asks. */
  name: string;
  roles: string[];
  question?: string | undefined;
  onward: WayInWords[];
  /** The one way on is simply the next entry of the list. */
  plain: boolean;
}

/** A step's name in the flow: one that only asks may have none but its question. */
function label(step: Step): string {
  return (step.asksOnly ? step.ask?.question : undefined) ?? step.name;
}

/** The same flow as text: every step in the order of the file and where it leads. */
export function textAlternative(
  procedure: Pick<Procedure, 'steps' | 'outcome'>,
  roleName: (id: string) => string,
  end: string,
): StepInWords[] {
  const { steps } = procedure;
  const onward = (index: number, { to, answer }: Way<Step>): WayInWords => {
    const target = steps.findIndex((step) => step.id === to);
    const step = steps[target];
    return {
      ...(answer && { answer: answer.text }),
      ...(step && { step: step.id }),
      name: step ? label(step) : ((to === END ? answer?.outcome : undefined) ?? procedure.outcome ?? end),
      back: step !== undefined && target <= index,
    };
  };
  return steps.map((step, index) => {
    const ways = waysFrom(steps, step).map((way) => onward(index, way));
    const [only] = ways;
    return {
      id: step.id,
      name: label(step),
      roles: step.by.map(roleName),
      ...(step.ask && { question: step.ask.question }),
      onward: ways,
      plain: !step.ask && only?.step !== undefined && only.step === steps[index + 1]?.id,
    };
  });
}
