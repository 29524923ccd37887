/** A question in a step: cases of which one holds, or something without which nothing goes on. */
import { importWords as words } from '#text/import.ts';
import {
  asked,
  CASES_FOLLOW,
  NEGATION,
  OTHERWISE,
  REST_CASE,
  SAYS_SO,
} from '#language/documents/sentences.ts';
import { bare } from '../../parts/words.ts';
import type { ReadItem } from '../content/read-item.ts';

export interface Decision {
  question: string;
  /** What is done before it is asked. */
  before: ReadItem[];
  answers: DecisionAnswer[];
}

/** What is done then; where nothing is, a yes goes on, and of a no the old text does not speak. */
interface DecisionAnswer {
  /** The end of the id of what is done then. */
  id: string;
  text: string;
  items: ReadItem[];
}

/** Items that stand one after the other under the same case. */
interface Run {
  when: string | undefined;
  otherwise: boolean;
  items: ReadItem[];
}

/**
 * The questions that some items ask, in their order, and what is done after the last.
 *
 * @param name of the step: it may tell that cases follow
 */
export function decisionsIn(
  items: readonly ReadItem[],
  name = '',
): { decisions: Decision[]; rest: ReadItem[] } {
  const runs = runsOf(items);
  const decisions: Decision[] = [];
  let before: ReadItem[] = [];
  const ask = (question: string, answers: DecisionAnswer[]) => {
    decisions.push({
      question,
      before,
      answers: answers.map((answer) => ({ ...answer, items: plain(answer.items) })),
    });
    before = [];
  };
  const askWhether = (question: string, yes: ReadItem[], no: ReadItem[]) =>
    ask(question, [
      { id: 'yes', text: words.yes, items: yes },
      { id: 'no', text: words.no, items: no },
    ]);
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    const next = runs[at + 1];
    const cases = casesAt(runs, at, name);
    if (cases.length > 0) {
      if (CASES_FOLLOW.test(bare(before.at(-1)?.text ?? ''))) before.pop();
      ask(
        words.whichCase,
        cases.map(({ when, items }, index) => ({
          id: `case-${index + 1}`,
          text: when ?? REST_CASE.exec(items[0]!.text)?.[0] ?? words.otherwise,
          items,
        })),
      );
      at += cases.length - 1;
      continue;
    }
    if (run.when !== undefined && next && (next.otherwise || areOpposite(run.when, next.when))) {
      const isNo = !next.otherwise && isNegative(run.when);
      const [yes, no] = isNo ? [next, run] : [run, next];
      askWhether(asked(yes.when ?? run.when), yes.items, no.items);
      at++;
      continue;
    }
    for (const item of run.items) {
      before.push(item);
      if (item.gate !== undefined) askWhether(item.gate, [], []);
    }
  }
  return { decisions, rest: before };
}

/** Cases from here on of which one holds, as the words say: the last is the rest of them, or a sentence before tells that they follow. */
function casesAt(runs: readonly Run[], at: number, name: string): Run[] {
  let end = at;
  while (runs[end]?.when !== undefined) end++;
  const isLeftOver = runs[end]?.otherwise === true;
  const isTold = [name, runs[at - 1]?.items.at(-1)?.text ?? ''].some((told) => CASES_FOLLOW.test(bare(told)));
  const cases = runs.slice(at, isLeftOver ? end + 1 : end);
  return cases.length > 2 && (isLeftOver || isTold) ? cases : [];
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
