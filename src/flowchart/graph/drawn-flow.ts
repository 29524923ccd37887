import { flowchartText } from '#text/flowchart.ts';
import { isClocked } from '../../procedure/model/flow.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { toMermaid, type DrawnFlow } from './to-mermaid.ts';

/** What is drawn of a procedure by itself; undefined where all of it is done by the clock, or there are no steps. */
export function drawnFlow(procedure: Procedure, role: (id: string) => string): DrawnFlow | undefined {
  if (procedure.steps.every(isClocked)) return undefined;
  const { start, end, gap } = flowchartText;
  return toMermaid(procedure, { role, start, end, gap });
}
