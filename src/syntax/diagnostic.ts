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

/** A problem before it is known in which file it stands. */
export type Finding = Omit<Diagnostic, 'file'>;

/** `content/procedures/a/b.mdx:12:3 错误 … [rule]`: one line a problem, as terminals and editors link it. */
export function format({ file, line, column, severity, message, rule }: Diagnostic): string {
  const text = `${file}:${line}:${column} ${severity === 'error' ? '错误' : '提醒'} ${message} [${rule}]`;
  // What an author has typed may hold anything, also what a terminal would obey, or nothing at all.
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replaceAll('「」', '（空）');
}

/** By file, then by place. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
