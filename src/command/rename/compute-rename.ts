/** All edits that a rename takes, or why there are none. Nothing is written. */
import { renameMessages as say } from '#text/messages/rename.ts';
import type { Page } from '../../procedure/lint/page.ts';
import type { Vocabulary } from '../../procedure/model/vocabulary.ts';
import { withKeptIds } from './kept-ids.ts';
import { allNames, namesOf, type NamedKind } from './names.ts';
import { refusalOf } from './refusals.ts';
import { keepsNames, placesOf, renameText, type NamePlace } from './rename-texts.ts';

export interface Renamed {
  /** By file what it says then. */
  edits: Map<string, string>;
  places: NamePlace[];
}

/** Why not, and where that is so. */
export interface Refused {
  refused: string;
  at: NamePlace[];
}

export interface Handbook {
  texts: ReadonlyMap<string, string>;
  vocabulary: Vocabulary;
  pages: readonly Page[];
}

export function computeRename(
  { texts, vocabulary, pages }: Handbook,
  kind: NamedKind,
  old: string,
  now: string,
): Renamed | Refused {
  const names = allNames(vocabulary, pages);
  const refused = refusalOf(old, now, namesOf(kind, vocabulary, pages), names, idsOf(kind, vocabulary));
  if (refused !== undefined) return { refused, at: [] };
  // What is said of something else could not be told apart any more.
  const taken = [...texts].flatMap(([file, text]) => placesOf(file, text, [...names, now], now));
  if (taken.length > 0) return { refused: say.saidAlready(now), at: taken };
  const torn = [...texts].flatMap(([file, text]) => placesTorn(file, text, old));
  if (torn.length > 0) return { refused: say.torn(old), at: torn };

  const edits = new Map<string, string>();
  const places: NamePlace[] = [];
  const others = names.map((name) => (name === old ? now : name));
  for (const [file, before] of texts) {
    const renamed = renameText(before, names, old, now);
    if (renamed === before) continue;
    const found = placesOf(file, before, names, old);
    if (!keepsNames(before, renamed, names, old, now) || renameText(renamed, others, now, old) !== before)
      return { refused: say.otherMeaning(old, now), at: found };
    const page = pages.find((each) => each.file === file);
    const kept = page ? withKeptIds(page, before, renamed) : { text: renamed };
    if (kept === undefined) return { refused: say.idByHand, at: found };
    if (page && 'page' in kept && skeleton(page) !== skeleton(kept.page))
      return { refused: say.otherMeaning(old, now), at: found };
    edits.set(file, kept.text);
    places.push(...found);
  }
  return { edits, places };
}

const idsOf = (kind: NamedKind, { records, roles }: Vocabulary): string[] =>
  kind === 'term' ? [] : (kind === 'role' ? roles : records).map(({ id }) => id);

/** What of a page is no words: all that ids and links say. */
function skeleton({ sound, outline, references }: Page): string {
  const { domain, kind, roles, sources, related } = sound;
  const parts = [...outline.steps, ...outline.sections].map((part) => ({
    id: part.id,
    items: part.items.map(({ id, values }) => [id, values?.map((value) => value.id)]),
    ...(part.kind === 'step' && {
      ...{ by: part.by, to: part.to, next: part.next, calls: part.calls, region: part.region },
      ask: part.ask?.answers.map(({ to }) => to),
    }),
  }));
  const links = references.map(({ kind, id }) => [kind, id]);
  return JSON.stringify({ domain, kind, roles, sources, related, parts, links });
}

/** A name of several words that a line ends within. */
function placesTorn(file: string, text: string, name: string): NamePlace[] {
  const words = name.split(' ').map(RegExp.escape);
  if (words.length < 2) return [];
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'gi'))]
    .filter(([found]) => /\s\s|[^\S ]/.test(found))
    .map(({ index }) => {
      const line = text.slice(0, index).split('\n').length;
      return { file, line, column: 1, text: text.split('\n')[line - 1]!.trim() };
    });
}
