/** The shapes of nodes: how large each must be for its words, and its path around (0, 0). */
import { BOXES } from './boxes.ts';
import { MARKS } from './marks.ts';
import { PAPERS } from './papers.ts';
import { ROUNDS } from './rounds.ts';
import type { Outline } from './shapes.ts';

export const OUTLINES: ReadonlyMap<string, Outline> = new Map([...BOXES, ...ROUNDS, ...PAPERS, ...MARKS]);
