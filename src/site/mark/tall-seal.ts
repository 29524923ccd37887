/** A seal of two characters, one above the other, on a ground with worn edges. */

/** A character of a seal in a cell of 120 by 120 units. */
interface Cell {
  /** From the seal's upper edge. */
  top: number;
  path: string;
}

export interface SealDrawing {
  /** The seal is 160 units wide. */
  height: number;
  ground: string;
  cells: Cell[];
}

const TALL =
  'M15 5Q78 3 146 5Q156 6 156 16Q154 76 156 140Q157 206 155 264Q155 275 144 276Q80 277 16 275Q5 275 4 264Q6 200 4 138Q3 74 5 15Q6 6 15 5Z';

export const tallSeal = (paths: readonly string[]): SealDrawing => ({
  height: 280,
  ground: TALL,
  cells: paths.map((path, index) => ({ top: 17 + 126 * index, path })),
});
