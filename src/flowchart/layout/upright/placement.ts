/** Which row and column each node stands in: list scheduling along the flow. */
import type { FlowPlan } from './flow-plan.ts';
import type { Cell, Frame } from './grid.ts';

/** How far aside each branch begins: 0 is below in the same column. */
export type Asides = ReadonlyMap<string, number>;
/** Ends beside the trunk that have a row for themselves, so that lines may pass below them. */
export type Apart = ReadonlySet<string>;

export interface Placement {
  cells: Map<string, Cell>;
  frames: Frame[];
  /** Of each cell, row by row, whether a node stands in it: 1 or 0. */
  taken: string;
  rows: number;
  columns: [number, number];
  /** Tells placements apart. */
  key: string;
  /** What stands in a column need not stand exactly one below the other. */
  loose?: boolean;
}

/** Tells the cells of a grid apart. */
const cellKey = (row: number, column: number): number => row * 1024 + column + 512;

/** Which cells are taken, of so many rows and of columns from the first to the last. */
export function takenOf(
  cells: Iterable<Cell>,
  rows: number,
  [first, last]: readonly [number, number],
): string {
  const width = last - first + 1;
  const taken = Array.from({ length: rows * width }, () => 0);
  for (const { row, column } of cells) taken[row * width + column - first] = 1;
  return taken.join('');
}

/** True where a node stands; `column` is one of the placement's. */
export const isTaken = ({ taken, columns: [first, last] }: Placement, row: number, column: number): boolean =>
  taken[row * (last - first + 1) + column - first] === '1';

/**
 * Places all nodes; no column is left of the first or right of the last of `columns`. Where they are `stacked` each but
 * the ends has a row for itself, those of a branch before those that follow straight on.
 */
export function place(
  plan: FlowPlan,
  asides: Asides,
  [first, last]: readonly [number, number],
  apart: Apart = new Set(),
  stacked = false,
): Placement {
  const cells = new Map<string, Cell>();
  const at = new Set<number>();
  const frames = new Map<string, Frame>();
  const within = (column: number) => Math.min(last, Math.max(first, column));
  /** The lowest row that is taken so far, and in each column. */
  let lowest = -1;
  const nextFree = new Map<number, number>();
  /** Rows from here on are free of groups that are closed. */
  let floor = 0;
  let open: string[] = [];

  const rowsOfBars = new Set<number>();
  const isTaken = (id: string, row: number, column: number) =>
    at.has(cellKey(row, column)) ||
    rowsOfBars.has(row) ||
    [...frames.values()].some(
      ({ members, rows, columns }) =>
        !members.has(id) && rows[0] <= row && row <= rows[1] && columns[0] <= column && column <= columns[1],
    );

  const put = (id: string, row: number, column: number): void => {
    cells.set(id, { row, column });
    at.add(cellKey(row, column));
    lowest = Math.max(lowest, row);
    nextFree.set(column, Math.max(nextFree.get(column) ?? 0, row + 1));
    const groups = plan.groupsOf.get(id)!;
    for (const [at, group] of groups.entries()) {
      const frame = frames.get(group);
      if (!frame) {
        const members = new Set(
          [...plan.groupsOf].filter(([, around]) => around.includes(group)).map(([node]) => node),
        );
        frames.set(group, {
          ...{ id: group, depth: groups.length - at, members },
          ...{ rows: [row, row], columns: [column, column] },
        });
      } else {
        frame.rows = [Math.min(frame.rows[0], row), Math.max(frame.rows[1], row)];
        frame.columns = [Math.min(frame.columns[0], column), Math.max(frame.columns[1], column)];
      }
    }
  };

  const columnOf = (id: string): number => {
    if (plan.trunk.has(id)) return 0;
    const above = plan.above.get(id);
    if (above !== undefined && cells.has(above)) return cells.get(above)!.column;
    const branch = plan.branches.get(id);
    if (!branch || !cells.has(branch.from)) return 0;
    return within(cells.get(branch.from)!.column + (asides.get(id) ?? branch.aside));
  };

  const beforeApart = new Set([...apart].flatMap((id) => plan.branches.get(id)?.from ?? []));
  for (const id of stacked ? plan.branchFirst : plan.order) {
    const groups = plan.groupsOf.get(id)!;
    const isEnd = plan.ends.has(id);
    // A group begins below all that stands before it, and all that follows stands below it.
    if (
      !isEnd &&
      (groups.some((group) => !open.includes(group)) || open.some((group) => !groups.includes(group)))
    )
      floor = lowest + 1;
    if (!isEnd) open = groups;
    const column = columnOf(id);
    const under = Math.max(
      -1,
      ...plan.before.get(id)!.flatMap((from) => {
        const cell = cells.get(from);
        return cell ? [cell.row + Number(!isEnd && beforeApart.has(from))] : [];
      }),
    );
    // A bar has its row for itself: above it stands all that was before it, below it what follows.
    const isBar = plan.bars.has(id);
    let row = isEnd
      ? under + 1
      : Math.max(under + 1, floor, isBar || stacked ? lowest + 1 : (nextFree.get(column) ?? 0));
    while (isTaken(id, row, column)) row++;
    put(id, row, column);
    if (isBar) {
      rowsOfBars.add(row);
      floor = row + 1;
    }
  }
  const used = [...cells.values()].map(({ column }) => column);
  const columns: [number, number] = [Math.min(...used), Math.max(...used)];
  return {
    cells,
    frames: [...frames.values()],
    taken: takenOf(cells.values(), lowest + 1, columns),
    rows: lowest + 1,
    key:
      [...cells.values()].map(({ row, column }) => cellKey(row, column)).join(' ') +
      (stacked ? ' stacked' : ''),
    columns,
    loose: stacked,
  };
}
