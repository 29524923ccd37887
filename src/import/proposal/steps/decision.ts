/** A question in a step: two cases that are opposites, or something without which nothing goes on. */
import { asked, NEGATION, OTHERWISE, SAYS_SO } from '#language/documents/sentences.ts';
import { bare } from '../../parts/words.ts';
import type { ReadItem } from '../content/read-item.ts';

export interface Decision {
  question: string;
  /** What is done before it is asked. */
  before: ReadItem[];
  /** What is done then; where nothing is, the yes goes on, and of the no the old text does not speak. */
  yes: ReadItem[];
  no: ReadItem[];
}

/** Items that stand one after the other under the same case. */
interface Run {
  when: string | undefined;
  otherwise: boolean;
  items: ReadItem[];
}

/** The questions that some items ask, in their order, and what is done after the last. */
export function decisionsIn(items: readonly ReadItem[]): { decisions: Decision[]; rest: ReadItem[] } {
  const runs = runsOf(items);
  const decisions: Decision[] = [];
  let before: ReadItem[] = [];
  const ask = (question: string, yes: ReadItem[], no: ReadItem[]) => {
    decisions.push({ question, before, yes: plain(yes), no: plain(no) });
    before = [];
  };
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    const next = runs[at + 1];
    if (run.when !== undefined && next && (next.otherwise || areOpposite(run.when, next.when))) {
      const isNo = !next.otherwise && isNegative(run.when);
      const [yes, no] = isNo ? [next, run] : [run, next];
      ask(asked(yes.when ?? run.when), yes.items, no.items);
      at++;
      continue;
    }
    for (const item of run.items) {
      before.push(item);
      if (item.gate !== undefined) ask(item.gate, [], []);
    }
  }
  return { decisions, rest: before };
}

/** True of two steps of which each is done in the case that the other is not. */
export function areBranches(one: readonly ReadItem[], other: readonly ReadItem[]): boolean {
  const [a, b] = [runsOf(one), runsOf(other)];
  return a.length === 1 && b.length === 1 && areOpposite(a[0]!.when, b[0]!.when);
}

/** Without the case that the answer says already. */
const plain = (items: ReadItem[]): ReadItem[] =>
  items.map(({ text, values }) => ({
    text: bare(text.replace(OTHERWISE, '')) || text,
    ...(values && { values }),
  }));

function runsOf(items: readonly ReadItem[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const otherwise = item.otherwise === true;
    if (last && last.when === item.when && last.otherwise === otherwise) last.items.push(item);
    else runs.push({ when: item.when, otherwise, items: [item] });
  }
  return runs;
}

const isNegative = (words: string): boolean => words.search(NEGATION) >= 0;

/** The thing itself, whether it is so or not. */
const core = (words: string): string =>
  words
    .replace(NEGATION, '')
    .replace(SAYS_SO, '')
    .replace(/[\s\p{P}]+/gu, '');

function areOpposite(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || isNegative(one) === isNegative(other)) return false;
  const [a, b] = [core(one), core(other)].sort((x, y) => x.length - y.length) as [string, string];
  return a.length > 1 ? b.includes(a) : a === b;
}
