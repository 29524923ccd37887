/** Crossings that a search of minutes avoids: the same layout, with sides and columns of branches tried for longer. */
import { crossings } from '../../flowchart/layout/crossings.ts';
import { PANEL_WIDTH, PHONE_WIDTH } from '../../flowchart/layout/drawing-styles.ts';
import { parseFlowchart } from '../../flowchart/graph/parse.ts';
import { isUpright } from '../../flowchart/layout/upright/upright-layout.ts';
import { layoutUpright, type Effort } from '../../flowchart/layout/upright/upright-search.ts';
import type { Picture } from '../../flowchart/layout/picture.ts';
import { inFileOrder } from '../../flowchart/layout/swimlanes/file-order.ts';
import { layoutSwimlanes, type LaneEffort } from '../../flowchart/layout/swimlanes/swimlane-layout.ts';
import type { Chart } from './charts.ts';
import { MOST_NODES } from './drawing-rules.ts';
import { stepsOf, type Drawn } from './measure.ts';

const FOR_MINUTES: Effort = { restarts: 300, restartsLarge: 60, lookedAt: 60, budget: Infinity };
const ALL_ORDERS: LaneEffort = { orders: 300, budget: Infinity };

/** How many crossings fewer the best picture found has that is as narrow, as `chart: 2 → 0`. */
export async function avoidable(charts: readonly Chart[], drawn: readonly Drawn[]): Promise<string[]> {
  const found: string[] = [];
  for (const { chart, variant, picture } of drawn) {
    const before = crossings(picture);
    if (before === 0 || picture.nodes.length > MOST_NODES) continue;
    const { flow, lanes } = charts.find(({ name }) => name === chart)!;
    const best =
      variant === 'lanes'
        ? layoutSwimlanes(await parseFlowchart(lanes!.text), inFileOrder(lanes!), picture.style, ALL_ORDERS)
        : await inColumns(flow, variant, picture);
    if (best && crossings(best) < before) found.push(`${chart}, ${variant}: ${before} → ${crossings(best)}`);
  }
  return found;
}

/** The best picture found of a flow that runs downwards, if it is as narrow. */
async function inColumns(
  flow: Chart['flow'],
  variant: 'normal' | 'compact',
  { width, style }: Picture,
): Promise<Picture | undefined> {
  const graph = await parseFlowchart(flow.text);
  if (!isUpright(graph)) return undefined;
  const room = { width: Math.max(variant === 'normal' ? PANEL_WIDTH : PHONE_WIDTH, width), over: 1000 };
  const best = layoutUpright(graph, style, room, stepsOf(flow), { effort: FOR_MINUTES })!;
  return best.width <= room.width ? best : undefined;
}
