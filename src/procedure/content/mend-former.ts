/** Brings a page that was written for the language's first edition up to date: `zhaozhang check --fix`. */
import { RULES } from '../../rules/rules.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';

/**
 * The same of a file as it is stored: its byte order mark, ends of lines and all else stay byte for byte. Undefined where
 * nothing is to be mended, or where it is no UTF-8, of which nothing is known for sure.
 */
export function mendFile(bytes: Uint8Array, found: readonly Diagnostic[]): Uint8Array | undefined {
  let written: string;
  try {
    written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = written.slice(mark.length);
  const mended = mendFormer(text, found);
  return mended === text ? undefined : new TextEncoder().encode(mark + mended);
}

/**
 * The page's text with the flags that the check proposes, and without allowances that no rule needs any more.
 *
 * @param found what the check says of this page
 */
export function mendFormer(text: string, found: readonly Diagnostic[]): string {
  // What ends each line is kept beside it: pages come from all systems.
  const parts = text.split(/(\r\n?|\n)/);
  // From the last to the first, as what is written moves all that stands behind it.
  for (const { line, column, add } of found.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const written = parts[2 * (line - 1)];
    if (add === undefined || written === undefined) continue;
    const [attribute] = /^[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')/.exec(written.slice(column - 1)) ?? [];
    if (attribute === undefined) continue;
    const end = column - 1 + attribute.length;
    parts[2 * (line - 1)] = `${written.slice(0, end)} ${add}${written.slice(end)}`;
  }
  return withoutGoneRules(parts.join(''));
}

/** Without allowances for warnings that there are no more. */
function withoutGoneRules(text: string): string {
  const end = text.indexOf('\n---', 3);
  if (!text.startsWith('---') || end < 0) return text;
  const lines = text.slice(0, end).split('\n');
  const begin = lines.findIndex((line) => /^allow:/.test(line));
  if (begin < 0) return text;
  const inBraces = /^allow:\s*\{\s*([a-z-]+):[^,]*\}\s*$/.exec(lines[begin]!);
  if (inBraces && !Object.hasOwn(RULES, inBraces[1]!)) lines.splice(begin, 1);
  else {
    for (let at = begin + 1; /^\s+\S/.test(lines[at] ?? ''); ) {
      const rule = /^\s+([a-z-]+):/.exec(lines[at]!)?.[1];
      if (rule !== undefined && !Object.hasOwn(RULES, rule)) lines.splice(at, 1);
      else at++;
    }
    if (/^allow:\s*$/.test(lines[begin]!) && !/^\s+\S/.test(lines[begin + 1] ?? '')) lines.splice(begin, 1);
  }
  return lines.join('\n') + text.slice(end);
}
