/**
 * The grid that an upright flow is drawn on: nodes stand in rows and columns, and every line runs level out of its
 * node, upright along one track, and level into the other. Column `c` has its middle at 2c, the channel on its left is
 * at 2c − 1. Row `r` has its middle at 4r, lines that have left it downwards run at 4r + 1, those that will enter it
 * from above at 4r − 1.
 */
import type { GraphEdge } from '../../graph/graph.ts';

export interface Cell {
  row: number;
  column: number;
}

/** Where a line meets its node: a side, or `B`, a lower side of a diamond that has four answers. */
export type Port = 'N' | 'E' | 'S' | 'W' | 'B';

/** One way to draw an edge. */
export interface Route {
  exit: Port;
  /** Where it runs upright, in units of the grid. */
  track: number;
  entry: Port;
  /** The heights at which it is level, at the start and at the end, and the middles of the nodes there. */
  leave: number;
  arrive: number;
  start: number;
  end: number;
  /** Between which heights it is upright. */
  from: number;
  to: number;
  /** What it costs by itself. */
  cost: number;
}

/** One edge between two nodes of the grid. */
export interface Link {
  edge: GraphEdge;
  /** Its place in the graph. */
  index: number;
  from: string;
  to: string;
  /** The places of these two nodes in the graph. */
  source: number;
  target: number;
  /** Part of the straight way down, the way straight on from its node, or one aside. */
  rank: 'trunk' | 'main' | 'other';
  isBack: boolean;
}

/** What a group takes up: rows and columns, all included. */
export interface Frame {
  id: string;
  /** How many frames are around it, itself counted: of two with the same members the deeper one stands inside. */
  depth: number;
  /** One of several side by side, each over all rows: its title stands above its column. */
  isLane?: boolean;
  members: ReadonlySet<string>;
  rows: [number, number];
  columns: [number, number];
}

export const isSideways = (port: Port): boolean => port === 'E' || port === 'W';
export const isChannel = (track: number): boolean => Math.abs(track % 2) === 1;

/** How far below the middle of its row a line is level that has left at a lower side of its diamond. */
export const CORNER = 0.75;

/** On which side a line leaves that leaves at a lower side of its diamond: where it runs. */
export const cornerSide = ({ track, start }: Route): -1 | 1 => (track < start ? -1 : 1);
