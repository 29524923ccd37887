/** A problem in an author's file. Lines and columns are 1-based. */
export interface Diagnostic {
  severity: 'error' | 'warning';
  /** Short kebab-case name of the rule; the same in tests and documentation. */
  rule: string;
  /** Path of the file from the project's root. */
  file: string;
  line: number;
  column: number;
  /** Chinese: what is wrong, what was expected, the nearest match. */
  message: string;
}
