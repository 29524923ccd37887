/** When something proposed is what people have found, though they say it in words of their own. */
import { FORBIDDEN } from '#language/documents/sentences.ts';
import { split } from '../../import/proposal/doers.ts';
import type { ExpectedEntry, ExpectedStep } from './expected.ts';
import { containment, figures, letters } from './likeness.ts';

const SAME_WORDS = 0.5;
const SAME_CASE = 0.34;
/** Of what the old text itself has of the words of a finding, a proposal must have so much. */
export const NEARLY_ALL = 0.8;

export const wordsOf = ({ name, actions = [], warn = [] }: ExpectedStep): string =>
  [name, ...actions, ...warn].join('\n');

export const textOf = (entry: ExpectedEntry): string =>
  [entry.title, ...(entry.steps ?? []).map(wordsOf), ...(entry.rules ?? [])].join('\n');

export const isDoer = (role: string, by: string[]): boolean =>
  split(role).some((name) => {
    const said = letters(name.replace(/[(（].*$/, ''));
    return said.length > 1 && by.some((one) => said.includes(letters(one)) || letters(one).includes(said));
  });

/** True of a limit whose words, or whose figures, the text has. */
export const isNamed = (within: string, region: string): boolean =>
  letters(region).includes(letters(within)) ||
  (figures(within).length > 0 && figures(within).every((one) => figures(region).includes(one)));

export const isLimit = (within: string, limits: string[]): boolean => {
  const wanted = figures(within);
  const there = new Set(limits.flatMap(figures));
  return wanted.length > 0
    ? wanted.every((one) => there.has(one))
    : limits.some((limit) => containment(within, limit) >= SAME_WORDS);
};

export const isForm = (wanted: string, proposed: string): boolean =>
  proposed.includes(wanted) || (wanted.includes(proposed) && proposed.length * 3 >= wanted.length * 2);

/** A prohibition without the word that forbids. */
const plainLine = (line: string): string => line.replace(new RegExp(FORBIDDEN.source, 'gu'), '');

const share = (line: string, words: string): number => containment(plainLine(line), plainLine(words));

/** How much of some words one sentence of the old text says. */
const mostOf = (region: string, like: (sentence: string) => number): number =>
  Math.max(0, ...region.split(/[。；;！!\n]/u).map(like));

/** How much of a red line, as people put it, one sentence of the old text says; 0 where it says it in other words. */
export function saidOf(line: string, region: string): number {
  const most = mostOf(region, (sentence) => share(line, sentence));
  return most >= SAME_CASE ? most : 0;
}

/** True of a question that is asked in words of the old text. */
export const isSaid = (question: string, region: string): boolean =>
  mostOf(region, (sentence) => containment(question, sentence)) >= SAME_CASE;

/** @param said how much of it the old text says */
export const isRedLine = (line: string, said: number, proposed: string[]): boolean =>
  proposed.some((one) => share(line, one) >= Math.min(SAME_WORDS, said * NEARLY_ALL));

/** How like a case or question is to a decision; 0 where it is another. It stands where one asks, or with what is done then. */
export function decisionLikeness(
  entry: ExpectedEntry,
  step: ExpectedStep,
  { said, text }: { said: string; text: string },
): number {
  const { question, branches } = step.decision!;
  const words = [question, ...branches.map(({ answer }) => answer)].join('\n');
  const like = Math.max(containment(said, words), containment(question, said));
  const targets = branches.map(({ goes_to: id }) => id);
  const there = entry.steps!.filter(
    (one) => one === step || (one.id !== undefined && targets.includes(one.id)),
  );
  return like >= SAME_CASE && there.some((one) => containment(wordsOf(one), text) > 0.1) ? like : 0;
}

/** True of a case that stands in what people say is done in the step that asks. */
export const isOfStep = (step: ExpectedStep, said: string): boolean =>
  containment(said, wordsOf(step)) >= SAME_WORDS;

/** True of words that say one of the rules of an entry, and no step of it. */
export const isRule = ({ rules = [] }: ExpectedEntry, text: string): boolean =>
  rules.some((rule) => containment(rule, text) >= SAME_WORDS);

/** True of a case that people left in what is done in a step, or in a rule. */
export const isAct = ({ steps = [], rules = [] }: ExpectedEntry, said: string): boolean =>
  [...steps.map(wordsOf), ...rules].some((words) => containment(said, words) >= SAME_WORDS);
