/** Brings a page that was written for the language's first edition up to date: `npm run check -- --fix`. */
import { RULES } from '../../rules/rules.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';

/** The flags of a limit, which its words alone decided once. */
const FLAGS = ['workdays', 'ahead'];

/**
 * The page's text with what the check says of flags and of allowances that no rule needs any more.
 *
 * @param found what the check says of this page
 */
export function mendFormer(text: string, found: readonly Diagnostic[]): string {
  const lines = text.split('\n');
  for (const { rule, line, message } of found) {
    const flag = rule === 'limit-flag' && FLAGS.find((name) => message.includes(`写上 ${name}，`));
    if (!flag) continue;
    // The tag of the step may run over several lines.
    const at = lines.findIndex((each, index) => index >= line - 1 && /\swithin="[^"]*"/.test(each));
    if (at >= 0) lines[at] = lines[at]!.replace(/\swithin="[^"]*"/, `$& ${flag}`);
  }
  return withoutGoneRules(lines.join('\n'));
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
