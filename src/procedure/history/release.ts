/** Adds the version that each page bears to its history. */
import { historyMessages as say } from '#text/messages/history.ts';
import { readFile } from 'node:fs/promises';
import { format } from '../../syntax/diagnostic.ts';
import { writeWhole } from '../source/files/write-whole.ts';
import type { Page } from '../lint/page.ts';
import type { Outline } from '../model/procedure.ts';
import type { Change } from './compare/change.ts';
import { changesOf } from './compare/changes.ts';
import { editionOf, saysTheSame, type Edition } from './edition.ts';
import { formerFile } from './former-file.ts';
import { BrokenHistory, historyOf, writeHistory } from './history-file.ts';
import { keepIds } from './keep-ids.ts';
import { compareVersions, growthOf, nextVersion } from './next-version.ts';

/** What whoever releases says of it. */
export interface ReleaseWords {
  /** Why it changed, in one line. */
  why?: string | undefined;
  /** Who approved it. */
  approvedBy?: string | undefined;
  /** ISO 8601 day from which on it holds. */
  effective?: string | undefined;
  /** Ids of the remarks that it answers, by the page that they are about. */
  answers?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Whether a change is one of words alone; undefined where nobody says. */
  isSame?: (file: string, change: Change) => Promise<boolean | undefined> | boolean | undefined;
}

export interface Released {
  /** How many versions were written down. */
  released: number;
  /** How many versions that were there before have got an answer more. */
  answered?: number;
  /** Lines about each page that could not be released. */
  refused: string[][];
}

/**
 * @param content the folder; `pages` are those of it, all of them without errors
 * @param roles the names of roles, which texts may hold
 * @param outlineOf reads a file's text
 */
export async function release(
  content: string,
  pages: Page[],
  roles: readonly string[],
  outlineOf: (text: string) => Outline,
  words: ReleaseWords = {},
): Promise<Released> {
  const result: Released = { released: 0, refused: [] };
  for (const page of pages) {
    if (!page.matter) continue;
    const history = await historyOf(content, page.slug).catch((error: unknown) => {
      if (!(error instanceof BrokenHistory)) throw error;
      result.refused.push([error.message]);
    });
    if (!history) continue;
    const { editions, newer } = history;
    // What a newer engine has written down, this one could not write down of the page as it is now.
    const refused = newer ?? (editions.length === 0 && (await formerFile(content, page, pages)));
    if (refused) {
      result.refused.push([format(refused)]);
      continue;
    }
    const last = editions.at(-1);
    const answers = words.answers?.get(page.slug) ?? [];
    const next = last
      ? await following(last, page, roles, outlineOf, words)
      : editionOf({ ...page.matter, ...page.outline });
    if (Array.isArray(next)) result.refused.push(next);
    else if (next) {
      await writeHistory(content, page.slug, [...editions, withAnswers(next, answers)]);
      result.released += 1;
    } else if (last && answers.some((id) => !last.answers?.includes(id))) {
      await writeHistory(content, page.slug, [...editions.slice(0, -1), withAnswers(last, answers)]);
      result.answered = (result.answered ?? 0) + 1;
    }
  }
  return result;
}

const withAnswers = (edition: Edition, ids: readonly string[]): Edition =>
  ids.length === 0 ? edition : { ...edition, answers: [...new Set([...(edition.answers ?? []), ...ids])] };

/** What is written down of a page: nothing where it says the same, lines where it cannot be yet. */
async function following(
  last: Edition,
  { file, matter, outline }: Page,
  roles: readonly string[],
  outlineOf: (text: string) => Outline,
  words: ReleaseWords,
): Promise<Edition | string[] | undefined> {
  const now = editionOf({ ...matter!, ...outline });
  if (saysTheSame(last, now))
    return compareVersions(now.version, last.version) < 0
      ? [say.lowered(file, last.version, now.version)]
      : undefined;
  const changes = changesOf(last, now, roles);
  const answers = new Map<Change, boolean | undefined>();
  for (const change of changes.filter(({ weight }) => weight === 'asked'))
    answers.set(change, await words.isSame?.(file, change));
  const open = [...answers].filter(([, isSame]) => isSame === undefined).map(([change]) => change);
  if (open.length > 0)
    return [say.asked(file), ...open.map(({ before = '', after = '' }) => say.sameOrNot(before, after))];
  const growth = growthOf(changes.filter((change) => !answers.get(change)));
  const next = nextVersion(last.version, growth);
  if (compareVersions(now.version, next) < 0) return [say.version(file, last.version, now.version, next)];
  const { why, approvedBy, effective } = words;
  if (growth !== 'patch' && (!why || !approvedBy)) return [say.whyAndWho(file, last.version, now.version)];
  // What was worded otherwise keeps its id, and with it what is ticked on every device.
  const same = changes.filter(
    (change) => change.kind === 'item' && answers.get(change) && change.was !== undefined,
  );
  const text = same.length > 0 ? await readFile(file, 'utf8') : '';
  const kept = keepIds(text, outline, same, outlineOf);
  if (kept === undefined)
    return [
      say.idByHand(
        file,
        same.map(({ was = '' }) => was),
      ),
    ];
  if (same.length > 0) await writeWhole(file, kept.text);
  const said = Object.fromEntries(
    Object.entries({ why, approvedBy, effective }).filter(([, value]) => value !== undefined),
  );
  return {
    ...editionOf({ ...matter!, ...kept.outline }),
    ...(growth === 'patch' && { meaning: last.meaning ?? last.version }),
    ...said,
  };
}
