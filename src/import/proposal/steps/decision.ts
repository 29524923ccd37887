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
  /** What is done in either case. */
  after: ReadItem[];
}

/** Items that stand one after the other under the same case. */
interface Run {
  when: string | undefined;
  otherwise: boolean;
  items: ReadItem[];
}

/** The first question that some items ask. */
export function decisionIn(items: readonly ReadItem[]): Decision | undefined {
  const runs = runsOf(items);
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    const before = runs.slice(0, at).flatMap((one) => one.items);
    const rest = (from: number) => runs.slice(from).flatMap((one) => one.items);
    if (run.when !== undefined && next && (next.otherwise || areOpposite(run.when, next.when))) {
      const isNo = !next.otherwise && isNegative(run.when);
      const [yes, no] = isNo ? [next, run] : [run, next];
      return {
        question: asked(yes.when ?? run.when),
        before,
        yes: plain(yes.items),
        no: plain(no.items),
        after: rest(at + 2),
      };
    }
    const gate = run.items.findIndex((item) => item.gate !== undefined);
    if (gate >= 0)
      return {
        question: run.items[gate]!.gate!,
        before: [...before, ...run.items.slice(0, gate + 1)],
        yes: [],
        no: [],
        after: [...run.items.slice(gate + 1), ...rest(at + 1)],
      };
  }
  return undefined;
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
