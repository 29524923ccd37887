import { endKind, type EndKind } from '#language/cues/end-kind.ts';
import { END, GAP } from '../../procedure/model/flow-ids.ts';
import { flowOf, waysFrom, type FlowNode, type Way } from '../../procedure/model/flow.ts';
import type { Procedure, Step } from '../../procedure/model/procedure.ts';

/** Where one way out of a step leads, in names. */
interface WayInWords {
  /** The answer that leads there, where the step asks. */
  answer?: string | undefined;
  /** Id of the next step or stretch; absent where the procedure ends. */
  step?: string | undefined;
  /** Name of the next step, or of the end. */
  name: string;
  /** The next step stands earlier in the file. */
  back: boolean;
  /** It ends there, and not as it should. */
  ends?: Exclude<EndKind, 'done'>;
  /** What follows is left open, and `name` the question. */
  gap?: true;
  /** The step need not be done this time. */
  past?: true;
  /** One of the parts that run side by side is done, and `name` what they are called together. */
  joins?: true;
}

/** One step of the flow as text, or one stretch of it that has no order. */
export interface StepInWords {
  id: string;
  /** The step's name, or its question where it only asks. */
  name: string;
  roles: string[];
  /** Done only then. */
  when?: string | undefined;
  /** The step is another procedure. */
  calls?: true;
  question?: string | undefined;
  /** The phase that it is the first step of. */
  phase?: string | undefined;
  /** Names of what runs side by side. */
  parts?: string[] | undefined;
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
  procedure: Pick<Procedure, 'steps' | 'regions' | 'outcome'>,
  roleName: (id: string) => string,
  end: string,
): StepInWords[] {
  const { steps, regions } = procedure;
  const flow = flowOf(procedure);
  const stepById = new Map(steps.map((step) => [step.id, step]));
  const regionById = new Map(regions.map((region) => [region.id, region]));
  const nodeById = new Map(flow.map((node) => [node.id, node]));
  const placeOf = new Map(flow.map((node, index) => [node.id, index]));
  const nameOf = (node: FlowNode): string => {
    const step = stepById.get(node.of);
    return step ? label(step) : node.kind === 'repeat' ? node.ask!.question : regionById.get(node.of)!.name;
  };
  const onward = (node: FlowNode, { to, answer }: Way): WayInWords => {
    const said = answer && { answer: answer.text };
    const target = nodeById.get(to);
    if (!target) {
      const named = to === END || to === GAP ? answer?.outcome : undefined;
      const open = to === GAP ? ({ gap: true } as const) : undefined;
      const name = named ?? procedure.outcome ?? end;
      const kind = named === undefined || named === procedure.outcome ? 'done' : endKind(named);
      return { ...said, name, back: false, ...(open ?? (kind !== 'done' && { ends: kind })) };
    }
    const joins = target.kind === 'join' ? ({ joins: true } as const) : undefined;
    const back = placeOf.get(to)! <= placeOf.get(node.id)!;
    return { ...said, step: target.of, name: nameOf(target), back, ...joins };
  };
  /** The names of what stands directly in a stretch without order. */
  const partsOf = (region: string): string[] =>
    [...steps, ...regions]
      .filter((block) => block.region === region)
      .sort((a, b) => a.line - b.line)
      .map(({ name }) => name);
  const told = flow.filter(({ kind }) => kind !== 'when' && kind !== 'join');
  const openPhases = new Set<string>();
  return told.map((node, index): StepInWords => {
    const { kind, of, ask } = node;
    const step = stepById.get(of);
    // A stretch without order leads on where its parts have come together.
    const from = kind === 'fork' ? nodeById.get(`${of}.join`)! : node;
    const ways = waysFrom(from).map((way) => onward(node, way));
    const next = told[index + 1];
    const [only] = ways;
    const phase = regionById.get(node.region ?? '');
    const begins = phase?.kind === 'phase' && !openPhases.has(phase.id);
    if (begins) openPhases.add(phase.id);
    const others = nodeById.get(`${of}.when`)?.ask?.answers[1];
    // Where both lead on to the same, it is enough to say when the step is done.
    const past =
      others && (ways.length !== 1 || waysFrom(from)[0]!.to !== others.to)
        ? [{ ...onward(node, { from: of, to: others.to }), past: true as const }]
        : [];
    return {
      id: of,
      name: nameOf(node),
      roles: (step?.by ?? []).map(roleName),
      ...(step?.when !== undefined && { when: step.when }),
      ...(step?.calls !== undefined && { calls: true as const }),
      ...(ask && { question: ask.question }),
      ...(begins && { phase: phase.name }),
      ...(kind === 'fork' && { parts: partsOf(of) }),
      onward: [...ways, ...past],
      plain:
        !ask &&
        past.length === 0 &&
        kind !== 'fork' &&
        only?.step !== undefined &&
        !only.joins &&
        only.step === next?.of,
    };
  });
}
