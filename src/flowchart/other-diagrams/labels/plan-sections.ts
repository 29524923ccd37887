/** The names of a plan's sections stand in a column on its left, each beside the rows of its tasks. */
import { breakLines } from '../../layout/words/line-breaking.ts';
import { get, type Row } from './mermaid-database.ts';

/** Of a row and of a line of a name, in pixels. */
const ROW = 30;
const LINE = 16.3;
const FONT = 13;
/** Of the column beside a name, in pixels. */
const BESIDE = 20;
/** The least and the most that a name is wide, in em. */
const LEAST = 8;
const MOST = 16;

/** How wide the names must be, in em, so that each has no more lines than its rows leave room for. */
export function sectionEm(tasks: readonly Row[]): number {
  const rows = new Map<string, number>();
  for (const task of tasks) {
    const section = String(get(task, 'type'));
    rows.set(section, (rows.get(section) ?? 0) + (get(task, 'vert') ? 0 : 1));
  }
  let em = LEAST;
  for (const [section, count] of rows)
    while (em < MOST && breakLines(section, em).length > Math.max(1, Math.floor((count * ROW) / LINE))) em++;
  return em;
}

/** The width of the column. */
export const sectionWidth = (em: number): number => BESIDE + em * FONT;
