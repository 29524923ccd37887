/** Finds a good way to draw a flow downwards: hill climbing over how far aside each branch stands. */
import type { Graph } from '../../graph/graph.ts';
import type { DrawingStyle } from '../drawing-styles.ts';
import type { Picture } from '../picture.ts';
import { crossings } from '../crossings.ts';
import { place, type Placement } from './placement.ts';
import { random } from './random.ts';
import { lawless, narrowed } from './narrowing.ts';
import { attempt, drawable, pictureOf, type Drawable, type Try } from './upright-layout.ts';

/** The columns that may be used. */
const RANGES: [number, number][] = [
  [-1, 1],
  [-2, 2],
  [0, 1],
  [-1, 0],
  [0, 0],
];
const ASIDES = [1, -1, 0, 2, -2];
const ROUNDS = 2;

/** What a pixel within the width that there is costs. */
const WITHIN = 0.02;

/** The width that there is, and what a pixel beyond it costs: on a phone one would have to scroll. */
export interface Room {
  width: number;
  over: number;
}

/** How far a search goes that finds nothing good. */
export interface Effort {
  /** How often it begins anew in flows of up to 20 nodes, and in larger ones, which have little to gain. */
  restarts: number;
  restartsLarge: number;
  /** How many of the best placements are looked at thoroughly. */
  lookedAt: number;
  /** What it may take, in pairs of lines that are compared: no flow may hold up a build, however large it is. */
  budget: number;
}
export const WHILE_BUILDING: Effort = { restarts: 30, restartsLarge: 4, lookedAt: 6, budget: 400_000 };
/** For a picture that found no room otherwise. */
export const THE_LAST: Effort = { ...WHILE_BUILDING, lookedAt: 12 };
/** For a small flow whose lines cross in what was found: most crossings can be avoided. */
const TO_THE_END: Effort = { restarts: 150, restartsLarge: 0, lookedAt: 20, budget: 4_000_000 };
/** For a picture that is soon outdated. */
export const WHILE_WRITING: Effort = { restarts: 0, restartsLarge: 0, lookedAt: 1, budget: 20_000 };
export interface How {
  effort?: Effort;
  /** Each branch below what comes before it, and lines made to leave room: high, but narrow. */
  stacked?: boolean;
}
const SMALL = 20;
/** A flow of more nodes is scrolled in any case: only the best placement is looked at thoroughly. */
const LARGE = 60;
/** How many branches stand elsewhere then. */
const SHAKEN = 3;

/** The best picture found in the width of `room`; where none fits, a narrow one. Undefined where a line finds no way. */
export function layoutUpright(
  graph: Graph,
  style: DrawingStyle,
  room: Room,
  small?: ReadonlySet<string>,
  { effort, stacked = false }: How = {},
): Picture | undefined {
  const found = searched(graph, style, room, small, { effort: effort ?? WHILE_BUILDING, stacked });
  const isSmall = graph.nodes.length <= SMALL;
  if (!found || effort || !isSmall || crossings(found) === 0) return found;
  // What crosses less may be wider, but not than the room that there is.
  const width = Math.max(room.width, found.width);
  const better = searched(graph, style, { ...room, width, over: 1000 }, small, {
    effort: TO_THE_END,
    stacked,
  });
  return better && better.width <= width && crossings(better) < crossings(found) ? better : found;
}

function searched(
  graph: Graph,
  style: DrawingStyle,
  room: Room,
  small: ReadonlySet<string> | undefined,
  { effort, stacked }: Required<How>,
): Picture | undefined {
  const restarts = graph.nodes.length <= SMALL ? effort.restarts : effort.restartsLarge;
  const subject = drawable(graph, style, small);
  const lookedAt = graph.nodes.length <= LARGE ? effort.lookedAt : 1;
  const search = new Search(subject, room, { ...effort, lookedAt }, stacked);
  for (const range of RANGES) {
    search.climb({ range, asides: authorsAsides(subject), apart: new Set() });
    if (search.isOver) break;
  }
  if (!search.best) return undefined;
  for (let restart = 0; restart < restarts && !search.isOver; restart++) search.climb(search.shaken(restart));
  // What is stacked is made narrower in the end, however long the search took.
  return (stacked ? search.isGood : search.isOver) ? pictureOf(subject, search.best) : search.thorough();
}

const authorsAsides = ({ plan }: Drawable) =>
  new Map([...plan.branches].map(([id, { aside }]) => [id, aside]));

/** Less than one crossing, and not more than some bends for each edge. */
const GOOD = 200;
const MARGIN = 12;
const widthOf = ({ across }: Try) => across.width + MARGIN;

/** Which placement is tried: the columns that may be used, and how far aside each branch stands. */
interface State {
  range: readonly [number, number];
  asides: Map<string, number>;
  /** Ends that have a row for themselves. */
  apart: Set<string>;
}

/** An iterated local search: hill climbing, begun anew from the best with some branches elsewhere. */
class Search {
  best: Try | undefined;
  #least = Infinity;
  #state: State | undefined;
  #subject: Drawable;
  #room: Room;
  #effort: Effort;
  #stacked: boolean;
  /** What is best since the search has begun anew. */
  #bound = Infinity;
  /** Placements that have been tried. */
  #known = new Set<string>();
  #spent = 0;
  /** The best of them. */
  #finalists: { placement: Placement; worth: number }[] = [];

  constructor(subject: Drawable, room: Room, effort: Effort, stacked: boolean) {
    this.#subject = subject;
    this.#room = room;
    this.#effort = effort;
    this.#stacked = stacked;
  }

  /** No lines cross, and there is room for all. */
  get isGood(): boolean {
    return this.best !== undefined && this.best.cost < GOOD && widthOf(this.best) <= this.#room.width;
  }

  /** Nothing more is to be found, or not in time. */
  get isOver(): boolean {
    return this.isGood || this.#spent > this.#effort.budget;
  }

  /** The best so far with some branches elsewhere; the same ones for the same number. */
  shaken(number: number): State {
    const { range, asides, apart } = this.#state!;
    const branches = [...asides.keys()];
    const ends = [...this.#subject.plan.ends];
    const next = random(number + 1);
    const moved: State = {
      range: RANGES[number % RANGES.length] ?? range,
      asides: new Map(asides),
      apart: new Set(apart),
    };
    for (let turn = 0; turn < SHAKEN && branches.length > 0; turn++)
      moved.asides.set(branches[next(branches.length)]!, ASIDES[next(ASIDES.length)]!);
    const end = ends[next(Math.max(1, ends.length))];
    if (end !== undefined && !moved.apart.delete(end)) moved.apart.add(end);
    return moved;
  }

  /** Changes one branch at a time, and keeps what is better. */
  climb(state: State): void {
    const { range, asides, apart } = state;
    this.#bound = Infinity;
    this.#try(state);
    for (let round = 0; round < ROUNDS; round++) {
      let improved = false;
      for (const id of asides.keys()) {
        const before = asides.get(id)!;
        let kept = before;
        for (const aside of ASIDES) {
          if (aside === before || aside < range[0] || aside > range[1]) continue;
          asides.set(id, aside);
          if (this.#try(state)) [kept, improved] = [aside, true];
        }
        asides.set(id, kept);
      }
      if (this.isOver) return;
      for (const id of this.#subject.plan.ends) {
        const before = asides.get(id)!;
        for (const aside of [before, ...ASIDES.filter((one) => one !== before)]) {
          if (apart.has(id) || aside < range[0] || aside > range[1]) continue;
          apart.add(id);
          asides.set(id, aside);
          if (this.#try(state)) improved = true;
          else {
            apart.delete(id);
            asides.set(id, before);
          }
        }
      }
      if (!improved) return;
    }
  }

  /** True where it is the best since the search has begun anew. */
  #try({ range, asides, apart }: State): boolean {
    const placement = place(this.#subject.plan, asides, range, apart, this.#stacked);
    if (this.#known.has(placement.key) || this.#spent > this.#effort.budget) return false;
    this.#known.add(placement.key);
    this.#spent += this.#subject.plan.links.length ** 2;
    const found = attempt(this.#subject, placement, this.#bound);
    if (!found) return false;
    const worth = this.#worthOf(found);
    this.#finalists.push({ placement, worth });
    if (worth >= this.#bound - 1e-6) return false;
    this.#bound = worth;
    if (worth < this.#least - 1e-6) {
      [this.best, this.#least] = [found, worth];
      this.#state = { range, asides: new Map(asides), apart: new Set(apart) };
    }
    return true;
  }

  #worthOf(found: Try): number {
    const { width, over } = this.#room;
    const taken = widthOf(found);
    const unruly = this.#stacked ? LAWLESS * lawless(found) : 0;
    return found.cost + over * Math.max(0, taken - width) + WITHIN * taken + unruly;
  }

  /** The picture of the best of the finalists, with lines chosen anew: what counts is how often they cross when drawn. */
  thorough(): Picture {
    const best = this.#finalists.sort((a, b) => a.worth - b.worth).slice(0, this.#effort.lookedAt);
    const pictures = best.flatMap(({ placement }) => {
      const first = attempt(this.#subject, placement, Infinity, true);
      if (!first) return [];
      const found = this.#stacked ? narrowed(this.#subject, first, (tried) => this.#worthOf(tried)) : first;
      const picture = pictureOf(this.#subject, found);
      return [{ picture, worth: this.#worthOf(found) + CROSSING * crossings(picture) }];
    });
    return pictures.reduce((one, other) => (other.worth < one.worth ? other : one)).picture;
  }
}
const CROSSING = 250;
/** More than any width: what each line costs that no drawing may have. */
const LAWLESS = 20_000;
