/** The account of every sentence as a table: its rows, and the file that table programs open. */
import { ledgerWords as say } from '#text/import.ts';
import { csvFile } from '../ui/export/csv.ts';
import type { Entry } from './ledger.ts';

export const ledgerFile = (ledger: readonly Entry[]): string =>
  csvFile([say.heads, ...ledger.map(ledgerCells)]);

export const ledgerCells = ({
  from,
  text,
  fate,
  as,
  page = '',
  group = '',
  why,
  doubts,
}: Entry): (string | number)[] => [
  from.line,
  from.column,
  text,
  say.fates[fate],
  as.map((role) => say.roles[role]).join(say.and),
  page,
  group,
  why === undefined ? '' : say.why(why),
  doubts.map((doubt) => say.doubts[doubt]).join(say.and),
];
