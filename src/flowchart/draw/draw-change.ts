/** Two versions of a procedure, each with its drawing in which what changed between them is marked. */
import { flowchartText } from '#text/flowchart.ts';
import type { Change } from '../../procedure/history/compare/change.ts';
import { isMarked, marksIn, type ChangeMark } from '../changes/change-marks.ts';
import { markChanges } from '../changes/mark-changes.ts';
import type { DrawnVersion } from '../changes/marked-nodes.ts';
import { drawings, taskOf, type DrawnProcedure } from './draw-cached.ts';
import type { Drawings } from './draw-graph.ts';

export interface DrawnChange {
  after: Drawings;
  /** Absent where both versions look the same but for what is marked. */
  before?: Drawings | undefined;
  /** Which signs there are in the drawings. */
  marks: ChangeMark[];
}

/** @returns undefined where nothing that is drawn has changed */
export async function drawChange(
  last: DrawnProcedure,
  now: DrawnProcedure,
  changes: readonly Change[],
  roleName: (id: string) => string,
): Promise<DrawnChange | undefined> {
  const [before, after] = [last, now].map((procedure) => {
    const { title, flow } = taskOf(procedure, roleName);
    const version: DrawnVersion = { flow, procedure, end: flowchartText.end };
    return { title, flow, version };
  }) as [Marked, Marked];
  const were = markChanges(before.version, after.version, changes, false);
  const are = markChanges(after.version, before.version, changes, true);
  if (!isMarked(were) && !isMarked(are)) return undefined;
  const isAlike = before.flow.text === after.flow.text;
  const draw = ({ title, flow }: Marked, marks: typeof are) => drawings({ title, flow, marks });
  const [drawnAfter, drawnBefore] = await Promise.all([
    draw(after, are),
    isAlike ? undefined : draw(before, were),
  ]);
  return {
    after: drawnAfter,
    before: drawnBefore,
    marks: marksIn(isAlike ? [are] : [are, were]),
  };
}

interface Marked {
  title: string;
  flow: DrawnVersion['flow'];
  version: DrawnVersion;
}
