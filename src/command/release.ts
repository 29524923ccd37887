import { historyMessages } from '#text/messages/history.ts';
import { releaseMessages as say } from '#text/messages/commands.ts';
import { usageMessages as usage } from '#text/messages/command-line.ts';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { checkMermaid } from '../flowchart/draw/check-mermaid.ts';
import { CONTENT, readContent, today } from '../procedure/content/content.ts';
import { isDay } from '../procedure/yaml/fields.ts';
import { HISTORY } from '../procedure/history/history-file.ts';
import { readPage } from '../procedure/content/page.ts';
import type { Change } from '../procedure/history/compare/change.ts';
import { release as writeDown, type ReleaseWords } from '../procedure/history/release.ts';
import { roleNames } from '../procedure/model/vocabulary.ts';
import { format } from '../syntax/diagnostic.ts';
import { didYouMean } from '../syntax/nearest.ts';
import { takePlace } from './site/one-at-a-time.ts';

/** What the options say; `same` and `other` of all that is only worded otherwise. */
export interface ReleaseOptions extends Pick<ReleaseWords, 'why' | 'approvedBy' | 'effective'> {
  same: boolean;
  other: boolean;
  /** `walk-in/1yni1wq,…`: the remarks that it answers. */
  answers?: string | undefined;
}

/**
 * Writes down what every page says in the version that it bears: `history/<slug>.yaml`. False, and says what is missing,
 * where a page says something else than when its version was released. At a terminal it asks what no option says.
 */
export async function release({ same, other, ...words }: ReleaseOptions): Promise<boolean> {
  const wrong = wrongWords({ same, other, ...words });
  if (wrong !== undefined) {
    console.error(wrong);
    return false;
  }
  // Before anything is read: another one may write what is compared here.
  const leave = await takePlace(join(CONTENT, HISTORY, '.releasing'), (pid) => console.log(say.waiting(pid)));
  try {
    return await releaseAll(words, { same, other });
  } finally {
    leave();
  }
}

async function releaseAll(
  { answers = '', ...words }: Omit<ReleaseOptions, 'same' | 'other'>,
  { same, other }: Pick<ReleaseOptions, 'same' | 'other'>,
): Promise<boolean> {
  const { pages, vocabulary, diagnostics } = await readContent(CONTENT, today(), checkMermaid);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const error of errors) console.error(format(error));
    console.error(say.errors(errors.length));
    return false;
  }
  const answered = answersIn(
    answers,
    pages.map(({ slug }) => slug),
  );
  if (typeof answered === 'string') {
    console.error(answered);
    return false;
  }
  const terminal = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
  const isSame: ReleaseWords['isSame'] = (file, change) =>
    same || (other ? false : terminal && asked(terminal, file, change));
  try {
    const {
      released,
      answered: more = 0,
      refused,
    } = await writeDown(CONTENT, pages, roleNames(vocabulary.roles), (text) => readPage('', text).outline, {
      ...words,
      answers: answered,
      isSame,
    });
    for (const lines of refused) console.error(lines.join('\n'));
    console.log(say.released(released, refused.length));
    if (more > 0) console.log(say.answered(more));
    return refused.length === 0;
  } finally {
    terminal?.close();
  }
}

/** By page the ids of remarks, or what is wrong with them. */
function answersIn(written: string, slugs: readonly string[]): Map<string, string[]> | string {
  const answers = new Map<string, string[]>();
  for (const one of written.split(/[,，、\s]+/).filter(Boolean)) {
    const [, slug, id] = /^(.+)\/([0-9a-z]{1,7})$/.exec(one) ?? [];
    if (slug === undefined || id === undefined) return say.noRemark(one);
    if (!slugs.includes(slug)) return say.noPage(one, didYouMean(slug, slugs));
    answers.set(slug, [...(answers.get(slug) ?? []), id]);
  }
  return answers;
}

/** What no version is to be written down with, as it stays there. */
function wrongWords({ why, approvedBy, effective, same, other }: ReleaseOptions): string | undefined {
  if (same && other) return say.sameAndOther;
  if (why?.trim() === '') return usage.noValue('--why');
  if (approvedBy?.trim() === '') return usage.noValue('--approved-by');
  return effective === undefined || isDay(effective) ? undefined : say.noDay('--effective', effective);
}

/** Asks until it is answered with y or n; without an answer nothing is taken for said. */
async function asked(terminal: Interface, file: string, change: Change): Promise<boolean | undefined> {
  const { before = '', after = '' } = change;
  const answer = await terminal.question(`${file}: ${historyMessages.isSame(before, after)} [y/n] `);
  if (/^y/i.test(answer.trim())) return true;
  return /^n/i.test(answer.trim()) ? false : undefined;
}
