/** The places across of all columns, lanes and borders of a flow. */
import type { Frame } from '../grid.ts';
import { edgesOfBars } from './bars.ts';
import { compact, type Part } from './compaction.ts';
import { distance, partsOf, type Measures, type Spreadable, type Stranded } from './parts.ts';
import { strandsOf } from './strands.ts';

export interface Spread {
  width: number;
  places: () => Places;
  /** The edges that make it so wide. */
  tight: () => Set<number>;
}

export interface Places {
  /** Middle of each node. */
  node: ReadonlyMap<string, number>;
  /** Where each edge runs upright. */
  track: number[];
  /** Left and right border of each frame. */
  borders: Map<Frame, [number, number]>;
}

export function spread(flow: Spreadable, measures: Measures): Spread {
  const { links, routes, lanes, placement, traits } = flow;
  const strands = strandsOf(links, routes, placement);
  const stranded = { ...flow, strands, spans: edgesOfBars(links, traits, placement.frames) };
  const { width, places, tight } = compact(
    partsOf(stranded, measures),
    strands.count + lanes.length,
    (a, b) => distance(a, b, measures.style),
  );
  const edgesOf = ({ edges, self }: Part) =>
    edges ?? [...links.keys()].filter((index) => self === links[index]!.from || self === links[index]!.to);
  return {
    width,
    places: () => placesOf(stranded, places(hugRight(stranded))),
    tight: () => new Set(tight().flatMap(edgesOf)),
  };
}

/** The lines and left borders that stand as near as they can to what is on their right. */
function hugRight({ routes, lanes, strands }: Stranded): Set<number> {
  const hugging = [...lanes.keys()].filter((index) => {
    const { track, edges, frame } = lanes[index]!;
    if (frame && track < 2 * frame.columns[0]) return true;
    return (
      edges.length > 0 && edges.every((edge) => Math.min(routes[edge]!.start, routes[edge]!.end) > track)
    );
  });
  return new Set(hugging.map((index) => strands.count + index));
}

function placesOf({ routes, lanes, placement, strands }: Stranded, x: readonly number[]): Places {
  const at = new Map<number, number>();
  lanes.forEach(({ edges }, index) => edges.forEach((edge) => at.set(edge, x[strands.count + index]!)));
  const borders = placement.frames.map((frame): [Frame, [number, number]] => {
    const both = lanes.flatMap((lane, index) => (lane.frame === frame ? [x[strands.count + index]!] : []));
    return [frame, [Math.min(...both), Math.max(...both)]];
  });
  return {
    node: new Map([...strands.node].map(([id, variable]) => [id, x[variable]!])),
    track: routes.map((_, index) => at.get(index) ?? x[strands.line.get(index)!]!),
    borders: new Map(borders),
  };
}
