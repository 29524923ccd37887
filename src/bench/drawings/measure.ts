/** How the flowcharts keep the rules of geometry: of each rule how often it is broken, and what a drawing costs. */
import { parseFlowchart } from '../../flowchart/graph/parse.ts';
import type { Picture } from '../../flowchart/layout/picture.ts';
import { COMPACT } from '../../flowchart/layout/drawing-styles.ts';
import { picturesOf } from '../../flowchart/layout/pictures.ts';
import { inFileOrder } from '../../flowchart/layout/swimlanes/file-order.ts';
import { layoutSwimlanes } from '../../flowchart/layout/swimlanes/swimlane-layout.ts';
import { round, type Row, type Table } from '../weigh.ts';
import type { Chart } from './charts.ts';
import { WIDTH_AT_360, pointsOnPaper } from './sizes.ts';
import { rulesOf, type Variant } from './drawing-rules.ts';

interface Breach {
  chart: string;
  rule: string;
  what: string[];
}

export interface Drawn {
  chart: string;
  variant: Variant;
  picture: Picture;
}

export const stepsOf = ({ nodes }: Chart['flow']) =>
  new Set(Object.entries(nodes).flatMap(([id, { kind }]) => (kind === 'step' ? [id] : [])));

/** The pictures of all charts: for wide and for narrow screens, and by role. */
export async function drawnPictures(
  charts: readonly Chart[],
  terms: readonly string[] = [],
): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const { name, flow, lanes } of charts) {
    const graph = await parseFlowchart(flow.text);
    const named = terms.filter((term) => flow.text.includes(term));
    const { normal, compact } = await picturesOf(graph, stepsOf(flow), named);
    drawn.push({ chart: name, variant: 'normal', picture: normal });
    if (compact) drawn.push({ chart: name, variant: 'compact', picture: compact });
    if (!lanes) continue;
    const style = { ...COMPACT, terms: named };
    const byRole = layoutSwimlanes(await parseFlowchart(lanes.text), inFileOrder(lanes), style);
    drawn.push({ chart: name, variant: 'lanes', picture: byRole });
  }
  return drawn;
}

/** Draws all charts and names what breaks the rules; with the milliseconds of processor time that the pictures took. */
export async function breachesOf(
  charts: readonly Chart[],
  terms: readonly string[] = [],
): Promise<{ breaches: Breach[]; pictures: number; milliseconds: number }> {
  const begun = process.cpuUsage().user;
  const drawn = await drawnPictures(charts, terms);
  const milliseconds = (process.cpuUsage().user - begun) / 1000;
  const breaches = drawn.flatMap(({ chart, variant, picture }) =>
    Object.entries(rulesOf(variant)).map(([rule, of]): Breach => ({
      chart,
      rule: variant === 'lanes' ? `by role: ${rule}` : rule,
      what: of(picture, terms).map((what) => `${variant}: ${what}`),
    })),
  );
  for (const [chart, { normal, compact }] of variantsOf(drawn)) {
    const { width } = compact ?? normal;
    breaches.push({ chart, rule: 'scrolls at 360 px', what: width > WIDTH_AT_360 ? [`${width} px`] : [] });
    const points = pointsOnPaper(normal, compact);
    breaches.push({
      chart,
      rule: 'below 8 pt on paper',
      what: points < 7.95 ? [`${points.toFixed(1)} pt`] : [],
    });
  }
  return { breaches, pictures: drawn.length, milliseconds };
}

/** The pictures of each chart that are fitted to screens and paper. */
export function variantsOf(
  drawn: readonly Drawn[],
): Map<string, { normal: Picture; compact?: Picture | undefined }> {
  const of = (some: readonly Drawn[], variant: Variant) =>
    some.find((one) => one.variant === variant)?.picture;
  return new Map(
    [...Map.groupBy(drawn, ({ chart }) => chart)].map(([chart, some]) => [
      chart,
      { normal: of(some, 'normal')!, compact: of(some, 'compact') },
    ]),
  );
}

/** The table of some charts: a row a rule, how many breaches there are and in how many charts. */
export function tableOf(
  charts: readonly Chart[],
  { breaches, pictures, milliseconds }: Awaited<ReturnType<typeof breachesOf>>,
): Table {
  const row = (rule: string): Row => {
    const broken = breaches.filter((breach) => breach.rule === rule && breach.what.length > 0);
    return {
      breaches: broken.reduce((sum, { what }) => sum + what.length, 0),
      charts: new Set(broken.map(({ chart }) => chart)).size,
    };
  };
  return new Map<string, Row>([
    ...[...new Set(breaches.map(({ rule }) => rule))].map((rule): [string, Row] => [rule, row(rule)]),
    ['pictures', { breaches: pictures, charts: charts.length }],
    ['ms a chart', { breaches: round(milliseconds / charts.length), charts: charts.length }],
  ]);
}
