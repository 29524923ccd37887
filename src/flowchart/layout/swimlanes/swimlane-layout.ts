/** A flow by role: a column for each of its groups, a row for each of its nodes. */
import { backEdges, topological, type Graph } from '../../graph/graph.ts';
import { crossings } from '../crossings.ts';
import type { DrawingStyle } from '../drawing-styles.ts';
import { mainEdges } from '../main-path.ts';
import type { Picture } from '../picture.ts';
import { Routings } from '../upright/lines/routings.ts';
import { random } from '../upright/random.ts';
import { attempt, drawable, pictureOf, type Drawable } from '../upright/upright-layout.ts';
import { placeInLanes, type Order } from './lane-places.ts';

/** The longest line of a lane's title, in em: lanes are wide enough. */
const TITLE_EM = 8;
/** How many routes of each edge are looked at: lines run over many lanes. */
const WAYS = 24;
/** Less than one crossing costs, but more than bends. */
const A_CROSSING = 200;
const ROUNDS = 3;

/** How far the search goes where lines cross. */
export interface LaneEffort {
  /** How many random orders are tried. */
  orders: number;
  /** What it may take, in pairs of lines that are compared: no flow may hold up a build, however large it is. */
  budget: number;
}
const WHILE_BUILDING: LaneEffort = { orders: 20, budget: 150_000 };
/** A thorough try takes as long as so many others. */
const THOROUGH = 5;

/**
 * Places each node in the column of its group and in a row of its own; the lines between find their way as in any flow.
 * An end stands right below the step before it, or below all steps, whichever is better. Lanes stand in the order in
 * which they are first entered; where lines would cross, other orders are tried.
 */
export function layoutSwimlanes(
  graph: Graph,
  order: string[],
  style: DrawingStyle,
  effort = WHILE_BUILDING,
): Picture {
  const search = new Search(graph, order, style, effort.budget);
  search.climb({ lanes: graph.groups.map(({ id }) => id), early: new Set() });
  if (!search.isOver) search.swap();
  for (let seed = 1; seed <= effort.orders && !search.isOver; seed++) search.climb(search.shuffled(seed));
  return search.picture!;
}

class Search {
  /** The one whose lines cross least, and how often they do. */
  picture: Picture | undefined;
  #cuts = Infinity;
  #left: number;
  #graph: Graph;
  #subject: Drawable;
  #sorted: string[];
  #ends: string[];
  #best!: Order;
  #least = Infinity;

  constructor(graph: Graph, order: string[], style: DrawingStyle, budget: number) {
    this.#left = budget;
    this.#graph = graph;
    this.#subject = inLanes(drawable(graph, { ...style, titleEm: TITLE_EM }));
    this.#sorted = topological(order, graph.edges);
    this.#ends = this.#sorted.filter((id) => graph.edges.every(({ from }) => from !== id));
  }

  get isOver(): boolean {
    return this.#cuts === 0 || this.#left <= 0;
  }

  /** Moves ends up while that is better. */
  climb(start: Order): void {
    this.#least = Infinity;
    this.#improve(start, 0);
    for (const id of this.#ends) {
      if (this.#left <= 0) break;
      this.#improve({ ...this.#best, early: new Set([...this.#best.early, id]) }, 0);
    }
    this.#draw();
  }

  /** Lets neighbouring lanes change places while fewer lines cross. */
  swap(): void {
    for (let round = 0, better = true; better && round < ROUNDS; round++) {
      better = false;
      for (let left = 0; left + 1 < this.#best.lanes.length && this.#left > 0; left++)
        if (this.#improve({ ...this.#best, lanes: swapped(this.#best.lanes, left) }, A_CROSSING))
          better = true;
    }
    this.#draw();
  }

  shuffled(seed: number): Order {
    const next = random(seed);
    const lanes = [...this.#best.lanes];
    for (let at = lanes.length - 1; at > 0; at--) {
      const other = next(at + 1);
      [lanes[at], lanes[other]] = [lanes[other]!, lanes[at]!];
    }
    return { lanes, early: new Set(this.#ends.filter(() => next(2) === 1)) };
  }

  #improve(tried: Order, by: number): boolean {
    this.#left -= this.#subject.plan.links.length ** 2;
    const { cost } = attempt(this.#subject, placeInLanes(this.#graph, this.#sorted, tried), Infinity)!;
    if (cost >= this.#least - by) return false;
    [this.#best, this.#least] = [tried, cost];
    return true;
  }

  #draw(): void {
    this.#left -= THOROUGH * this.#subject.plan.links.length ** 2;
    const placement = placeInLanes(this.#graph, this.#sorted, this.#best);
    const found = attempt(this.#subject, placement, Infinity, true)!;
    const picture = pictureOf(this.#subject, found);
    const cuts = crossings(picture);
    if (cuts < this.#cuts) [this.picture, this.#cuts] = [picture, cuts];
  }
}

const swapped = <T>(list: readonly T[], at: number): T[] =>
  list.map((one, index) => (index === at ? list[at + 1]! : index === at + 1 ? list[at]! : one));

/** No way is the straight one: lines run to where those stand who act next. */
function inLanes(subject: Drawable): Drawable {
  const { graph, plan } = subject;
  const back = backEdges(
    graph.nodes.map(({ id }) => id),
    graph.edges,
  );
  const main = mainEdges(graph, back);
  const links = plan.links.map((link) => ({
    ...link,
    rank: main.has(link.edge) ? ('main' as const) : ('other' as const),
    isBack: back.has(link.edge),
  }));
  const traits = new Map(
    [...subject.traits].map(([id, one]) => [
      id,
      // All may lead to one side.
      { ...one, isInLane: true, needsCorner: one.asks && links.filter(({ from }) => from === id).length > 2 },
    ]),
  );
  return { ...subject, ways: WAYS, routings: new Routings(), traits, plan: { ...plan, links } };
}
