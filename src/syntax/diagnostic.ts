import { diagnosticMessages as say } from '#text/messages/syntax.ts';
import { messageOf, RULES, type MessageArguments, type RuleId } from '../rules/rules.ts';
import type { Severity } from '../rules/rule.ts';
import type { Place } from './node.ts';

/** A problem in an author's file. Lines and columns are 1-based. */
export interface Diagnostic {
  severity: Severity;
  rule: RuleId;
  /** Path of the file from the project's root. */
  file: string;
  line: number;
  column: number;
  /** In the site's language: what is wrong, what was expected, the nearest match. */
  message: string;
  /** What mends it where it is so: a flag to be written behind the attribute at this place. */
  add?: string | undefined;
}

/** A problem before it is known in which file it stands. */
export type Finding = Omit<Diagnostic, 'file'>;

/** A rule that is broken at a place; the arguments are what its message is made of. */
export function finding<Id extends RuleId>(
  rule: Id,
  { line, column, add }: Place & Pick<Diagnostic, 'add'>,
  ...args: MessageArguments<Id>
): Finding {
  return {
    severity: RULES[rule].severity,
    rule,
    line,
    column,
    message: messageOf(rule, args),
    ...(add && { add }),
  };
}

/** The place of what is wrong with a file as a whole. */
export const START_OF_FILE: Place = { line: 1, column: 1 };

/** `content/procedures/a/b.mdx:12:3 error … [rule]`: one line a problem, as terminals and editors link it. */
export function format({ file, line, column, severity, message, rule }: Diagnostic): string {
  const text = `${file}:${line}:${column} ${say[severity]} ${message} [${rule}]`;
  // What an author has typed may hold anything, also what a terminal would obey, or nothing at all.
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replaceAll(say.quoted(''), say.nothing);
}

/** By file, then by place. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
