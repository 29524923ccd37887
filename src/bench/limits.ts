/** The kinds of pages, an example of each, and what its script may weigh. The tests hold the limits. */
export interface PageKind {
  kind: string;
  /** Path of an example below the base. */
  path: string;
  /** Bytes of script that a first visit loads before the reader touches anything, as a host sends them (brotli). */
  script: number;
}

/** The procedure whose pages are measured. */
export const PROCEDURE = 'procedures/hotel-walk-in-check-in/';

export const PAGE_KINDS: readonly PageKind[] = [
  { kind: 'reading', path: PROCEDURE, script: 12_000 },
  { kind: 'home', path: '', script: 22_000 },
  { kind: 'checklist', path: `${PROCEDURE}checklist/`, script: 31_000 },
  { kind: 'quiz', path: `${PROCEDURE}quiz/`, script: 30_000 },
  { kind: 'practice', path: 'practice/', script: 33_000 },
  { kind: 'review', path: 'review/', script: 33_000 },
  { kind: 'progress', path: 'progress/', script: 37_000 },
  { kind: 'runs', path: 'runs/', script: 38_000 },
  { kind: 'device data', path: 'data/', script: 37_000 },
  // Its index comes with the first word that is typed.
  { kind: 'search', path: 'search/', script: 18_000 },
];
