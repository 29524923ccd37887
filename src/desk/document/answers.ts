/** The answers of a question: `- [是](#step "结局") {/* if: … *\/}`. */
import type { Entry } from './blocks.ts';
import { textIn, type Change, type Written } from './written.ts';

export interface WrittenAnswer {
  /** As it is written, with its markup. */
  text: string;
  /** Id of a step, `end` or `gap`. */
  to: string;
  /** What the title says: the outcome of an end, the question of a gap. */
  outcome: string | undefined;
  /** The condition of the comment behind it. */
  condition: string | undefined;
}

const ANSWER =
  /^\[((?:\\.|[^\]\\])*)\]\(#([^\s)]*)(?:\s+"((?:\\.|[^"\\])*)")?\s*\)\s*(?:\{\/\*\s*if:\s*([\s\S]*?)\s*\*\/\})?\s*$/;

/** Undefined where the entry is written in another way. */
export function readAnswer(file: Written, { content }: Entry): WrittenAnswer | undefined {
  const [all, text = '', to = '', outcome, condition] = ANSWER.exec(textIn(file, content)) ?? [];
  return all === undefined
    ? undefined
    : { text, to, outcome: outcome?.replace(/\\(["\\])/g, '$1'), condition };
}

function answerText({ text, to, outcome, condition }: WrittenAnswer): string {
  const title = outcome ? ` "${outcome.replace(/["\\]/g, '\\$&')}"` : '';
  return `[${text}](#${to}${title})${condition ? ` {/* if: ${condition} */}` : ''}`;
}

/** An answer with some of what it says changed. */
export function setAnswer(file: Written, entry: Entry, part: Partial<WrittenAnswer>): Change[] {
  const before = readAnswer(file, entry);
  if (!before) return [];
  const after = { ...before, ...part };
  const same = (Object.keys(after) as (keyof WrittenAnswer)[]).every((key) => after[key] === before[key]);
  return same ? [] : [{ ...entry.content, text: answerText(after) }];
}
