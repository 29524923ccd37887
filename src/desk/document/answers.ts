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
  /^\[((?:\\.|[^\]\\])*)\]\(#([^\s)]*)(?:\s+("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)\s*(?:\{\/\*\s*if:\s*([\s\S]*?)\s*\*\/\})?\s*$/;

/** Undefined where the entry is written in another way. */
export function readAnswer(file: Written, { content }: Entry): WrittenAnswer | undefined {
  const [all, text = '', to = '', title, condition] = ANSWER.exec(textIn(file, content)) ?? [];
  return all === undefined
    ? undefined
    : { text, to, outcome: title?.slice(1, -1).replace(/\\(["'()\\])/g, '$1'), condition };
}

/** @param before the title that stood there: what encloses it stays */
function answerText({ text, to, outcome, condition }: WrittenAnswer, before = '""'): string {
  const [begin, end] = [before[0]!, before.at(-1)!];
  const inside = [...(outcome ?? '')].map((sign) => ([begin, end, '\\'].includes(sign) ? `\\${sign}` : sign));
  const title = outcome ? ` ${begin}${inside.join('')}${end}` : '';
  return `[${text}](#${to}${title})${condition ? ` {/* if: ${condition} */}` : ''}`;
}

/** An answer with some of what it says changed. */
export function setAnswer(file: Written, entry: Entry, part: Partial<WrittenAnswer>): Change[] {
  const before = readAnswer(file, entry);
  if (!before) return [];
  const after = { ...before, ...part };
  const same = (Object.keys(after) as (keyof WrittenAnswer)[]).every((key) => after[key] === before[key]);
  if (same) return [];
  const title = ANSWER.exec(textIn(file, entry.content))?.[3];
  return [{ ...entry.content, text: answerText(after, title) }];
}
