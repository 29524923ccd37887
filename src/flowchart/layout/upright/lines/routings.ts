/**
 * The lines of placements, each chosen once: a graph is laid out in several styles, and which lines are best for a placement
 * does not depend on how large its nodes are.
 */
import type { Graph } from '../../../graph/graph.ts';
import type { Link, Route } from '../grid.ts';
import type { Placement } from '../placement.ts';
import { chooseRoutes } from './choose-routes.ts';
import { routesOf, type NodeTraits } from './routes.ts';

type Traits = ReadonlyMap<string, NodeTraits>;

interface Routing {
  /** A route for each link. */
  routes: Route[];
  /** Of the lines and of the rows. */
  cost: number;
}

export class Routings {
  /** What was found, or what it costs at least, by the key of the placement. */
  #known = new Map<string, Routing | number>();
  #thorough = new Map<string, Routing | number>();
  /** The routes of an edge, by where its nodes stand and what stands between them. */
  #ways = new Map<string, readonly Route[]>();

  /** The lines of a placement, out of so many `ways` for each; undefined where some line finds no way, or where it costs `most` or more. */
  route(
    links: readonly Link[],
    placement: Placement,
    traits: Traits,
    ways: number,
    most: number,
    thorough: boolean,
  ): Routing | undefined {
    const known = thorough ? this.#thorough : this.#known;
    let found = known.get(placement.key);
    if (found === undefined || (typeof found === 'number' && found < most)) {
      found = this.#route(links, placement, traits, ways, most, thorough);
      known.set(placement.key, found);
    }
    return typeof found === 'number' || found.cost >= most ? undefined : found;
  }

  /** The ways that an edge may take, so many at most. */
  waysOf(link: Link, placement: Placement, traits: Traits, count: number): readonly Route[] {
    const { cells, columns, frames, taken } = placement;
    const [from, to] = [cells.get(link.from)!, cells.get(link.to)!];
    const width = columns[1] - columns[0] + 1;
    const between = taken.slice(width * Math.min(from.row, to.row), width * (1 + Math.max(from.row, to.row)));
    const around = frames.map((frame) => `${frame.rows.join()} ${frame.columns.join()} `).join('');
    const places = `${link.index} ${from.row} ${from.column} ${to.row} ${to.column} ${columns[0]} ${columns[1]} `;
    const key = places + around + between;
    const found = this.#ways.get(key) ?? routesOf(link, placement, traits, count);
    this.#ways.set(key, found);
    return found;
  }

  /** The lines, or what they cost at least where that is `most` or more. */
  #route(
    links: readonly Link[],
    placement: Placement,
    traits: Traits,
    count: number,
    most: number,
    thorough: boolean,
  ): Routing | number {
    const options: (readonly Route[])[] = [];
    // What all lines cost at least: the cheapest way of each, as if the others were not there.
    let least = placement.rows;
    for (const link of links) {
      const ways = this.waysOf(link, placement, traits, count);
      least += ways[0]?.cost ?? Infinity;
      if (least >= most) return least;
      options.push(ways);
    }
    const chosen = chooseRoutes(links, options, traits, thorough);
    return chosen ? { routes: chosen.routes, cost: chosen.cost + placement.rows } : Infinity;
  }
}

const known = new WeakMap<Graph, Map<number, Routings>>();

/** What is known of a graph whose questions use a lower side from so many answers on. */
export function routingsOf(graph: Graph, cornersFrom: number): Routings {
  const ofGraph = known.get(graph) ?? new Map<number, Routings>();
  known.set(graph, ofGraph);
  const before = ofGraph.get(cornersFrom) ?? new Routings();
  ofGraph.set(cornersFrom, before);
  return before;
}
