/** A laid-out diagram: a graph with geometry, in pixels at natural size. */
import type { GraphEdge, GraphGroup, GraphNode } from '../graph/graph.ts';
import type { Point } from '../shapes/path-data.ts';
import type { DrawingStyle } from './drawing-styles.ts';

export interface TextLine {
  text: string;
  /** A second line in small type (the role). */
  small: boolean;
}

export interface PlacedNode {
  node: GraphNode;
  shape: string;
  /** Centre. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: TextLine[];
  /** Centre of the words, from that of the node. */
  textCentre: Point;
}

export interface PlacedLabel {
  /** Centre. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

export interface PlacedEdge {
  edge: GraphEdge;
  /** Index in `Graph.edges`. */
  index: number;
  points: Point[];
  label?: PlacedLabel | undefined;
}

interface PlacedGroup {
  group: GraphGroup;
  /** Top left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Middle of the title. */
  titleX: number;
}

export interface Picture {
  width: number;
  height: number;
  style: DrawingStyle;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  groups: PlacedGroup[];
}
