/** A table of steps: a row a step, its facts by the heads of the columns. */
import { NUMBERINGS, ordinalOf } from '#language/documents/numbering.ts';
import { COLUMNS } from '#language/documents/columns.ts';
import { marksIn } from '../parts/marks.ts';
import { trimmed, type Part, type Span } from '../parts/tree.ts';
import { bare, sentencesIn } from '../parts/words.ts';
import type { Group } from './group.ts';

type Column = (typeof COLUMNS)[number]['holds'] | undefined;

const LONGEST_HEAD = 14;

/** What a step has a place for, and a section has none. */
const FACTS: readonly Column[] = ['doer', 'limit', 'record'];

/** The words of each cell of a row; an empty one has none. */
function cellsOf(text: string, { body }: Part): Span[] {
  const cells: Span[] = [];
  let start = body.start;
  for (const cell of text.slice(body.start, body.end).split('\t')) {
    cells.push(trimmed(text, start, start + cell.length));
    start += cell.length + 1;
  }
  return cells;
}

function columnsOf(text: string, row: Part): Column[] | undefined {
  const heads = cellsOf(text, row).map(({ start, end }) => bare(text.slice(start, end)));
  const columns = heads.map((head) =>
    head.length > LONGEST_HEAD ? undefined : COLUMNS.find((column) => column.head.test(head))?.holds,
  );
  const known = columns.filter((column) => column !== undefined);
  return known.length >= 2 &&
    known.length * 2 >= heads.length &&
    columns.some((column) => column === 'act' || column === 'name')
    ? columns
    : undefined;
}

/** The sentences of a cell; a list that is run together in it is cut where it counts on: 1.核对 2.登记. */
function saidIn(text: string, cell: Span): Span[] {
  const marks = marksIn(text, cell.start, cell.end);
  const [first] = marks;
  const list = marks.filter(({ manner }) => manner === first?.manner);
  const counts = list.every(({ ordinal }, index) => ordinal === index + 1);
  if (first?.before !== 'line' || list.length < 2 || !counts || NUMBERINGS[first.manner]!.runsThrough)
    return sentencesIn(text, cell);
  return list.flatMap(({ end }, index) =>
    sentencesIn(text, trimmed(text, end, list[index + 1]?.start ?? cell.end)),
  );
}

/** The groups of a run of rows, and the heads, which are words of none. */
export function groupsOfRows(
  text: string,
  rows: Part[],
  within: Span[],
  isSection: boolean,
): { groups: Group[]; heads: Span[] } {
  const heads: Span[] = [];
  const groups: Group[] = [];
  let columns: Column[] | undefined;
  let names: string[] = [];
  let around = within;
  for (const row of rows) {
    const found = columnsOf(text, row);
    if (found || row.isHead) {
      columns = found;
      names = cellsOf(text, row).map(({ start, end }) => bare(text.slice(start, end)));
      heads.push(row.body);
      continue;
    }
    // A phase whose cell reaches down over several rows stands in the first of them.
    const phase = columns && cellsOf(text, row)[columns.indexOf('phase')];
    if (phase && phase.end > phase.start) around = [...within, phase];
    groups.push(
      columns
        ? byColumns(text, row, { columns, names }, around, isSection)
        : plainRow(text, row, around, isSection),
    );
  }
  return {
    groups: groups.filter(({ name, sentences }) => name !== undefined || sentences.length > 0),
    heads,
  };
}

function byColumns(
  text: string,
  row: Part,
  { columns, names: heads }: { columns: Column[]; names: string[] },
  within: Span[],
  isSection: boolean,
): Group {
  const cells = cellsOf(text, row)
    .map((span, index) => ({ span, holds: columns[index], head: heads[index] ?? '' }))
    .filter(({ span }) => span.end > span.start);
  const of = (...holds: Column[]) =>
    cells.filter((cell) => holds.includes(cell.holds)).map(({ span }) => span);
  const [name, ...names] = of('name');
  const acts = [...names, ...of('act', 'note', undefined)];
  const forbidden = of('red-line');
  const lone = acts.length === 0 && forbidden.length === 0 && name !== undefined;
  return {
    name: lone ? undefined : name,
    sentences: (lone ? [name] : acts).flatMap((span) => saidIn(text, span)),
    forbidden: forbidden.flatMap((span) => sentencesIn(text, span)),
    numbers: of('number'),
    ...(isSection
      ? { lines: cells.filter(({ holds }) => holds && FACTS.includes(holds)) }
      : { by: of('doer'), limits: of('limit'), records: of('record') }),
    within,
    isSection,
  };
}

/** A row without heads: its first cell names it, if that is short. */
function plainRow(text: string, row: Part, within: Span[], isSection: boolean): Group {
  const cells = cellsOf(text, row).filter(({ start, end }) => end > start);
  const isNumber = ({ start, end }: Span) => ordinalOf(bare(text.slice(start, end))) !== undefined;
  const numbers = cells.length > 1 && isNumber(cells[0]!) ? cells.slice(0, 1) : [];
  const [first, ...rest] = cells.slice(numbers.length);
  const isName = first !== undefined && rest.length > 0 && first.end - first.start <= LONGEST_HEAD;
  const said = isName ? rest : cells.slice(numbers.length);
  return {
    name: isName ? first : undefined,
    sentences: said.flatMap((span) => saidIn(text, span)),
    numbers,
    within,
    isSection,
  };
}
