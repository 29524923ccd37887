/** Changes in the words of the page, by the step that they are in. */
import { about, inBrackets, listed } from '#text/punctuation.ts';
import { versionsText as text } from '#text/versions.ts';
import { END, GAP } from '../../model/flow-ids.ts';
import type { Limit } from '../../model/procedure.ts';
import { clockWords, limitWords } from '../../model/step-facts.ts';
import { limitDetail, valueWords } from './change-words.ts';
import type { Change, ChangeKind } from './change.ts';
import { idOf, type Edition } from '../edition.ts';

export interface ToldChange {
  kind: ChangeKind;
  /** What kind of thing it is. */
  label: string;
  /** In words; one of them is absent where something came or went, and empty where its label says all. */
  before?: string | undefined;
  after?: string | undefined;
}

export interface ToldGroup {
  /** The step, section or region; of the page's own changes it is the page. */
  name: string;
  changes: ToldChange[];
}

export interface Names {
  role: (id: string) => string;
  /** Of a procedure by its slug. */
  page: (slug: string) => string;
}

/** Of a step, section or region by its id, in the first of the versions that has it. */
function nameIn(id: string, editions: Edition[]): string {
  for (const { parts, regions = [] } of editions) {
    const part = parts.find((each) => idOf(each) === id) ?? regions.find((region) => region.id === id);
    if (part) return part.name;
  }
  return id;
}

/** Of what a way leads to; the fork and the join of a stretch are called as it is. */
export function targetName(id: string, editions: Edition[]): string {
  if (id === END) return text.end;
  return id === GAP ? text.gap : nameIn(id.replace(/\.(?:fork|join|repeat)$/, ''), editions);
}

/** In the order in which the changes come. */
export function toldChanges(changes: Change[], last: Edition, now: Edition, names: Names): ToldGroup[] {
  const partName = (id: string) => nameIn(id, [now, last]);
  const target = (id: string) => targetName(id, [now, last]);
  const inNames: Partial<Record<ChangeKind, (id: string) => string>> = {
    role: names.role,
    toWhom: names.role,
    calls: names.page,
    // Of a step it is the id of what it stands in; of a region itself the change holds its name.
    region: partName,
  };
  /** What one of the versions said; what is no text there is put in words. */
  const words = ({ kind, of, id, was = id }: Change, said: string | undefined, edition: Edition) => {
    const part = edition.parts.find((each) => idOf(each) === of);
    if (said === undefined) return undefined;
    // It is there or not.
    if (kind === 'hold' || kind === 'open') return '';
    if (kind === 'clock') return part && listed(clockWords(part));
    if (kind === 'limit')
      return part?.limits && listed(part.limits.map((each) => limitInFull(each, partName)));
    const item = part?.items?.find((each) => each.id === (edition === last ? was : id));
    if (kind === 'value' && item)
      return listed((item.values ?? []).map((value) => about(value.name ?? item.text, valueWords(value))));
    const lines = said.split('\n');
    // The way of an answer may have the name of its end behind it.
    if (kind === 'way') return listed([target(lines[0]!), ...lines.slice(1)]);
    return listed(lines.map(inNames[kind] ?? String));
  };
  const groups = new Map<string, ToldGroup>();
  for (const change of changes) {
    const name = change.of === undefined ? text.page : partName(change.of);
    const group = groups.get(change.of ?? '') ?? { name, changes: [] };
    groups.set(change.of ?? '', group);
    group.changes.push({
      kind: change.kind,
      label: labelOf(change, now),
      before: words(change, change.before, last),
      after: words(change, change.after, now),
    });
  }
  return [...groups.values()];
}

/** What an item or an answer has, of which a step may have several, names it: 接下去（有）. An item and a value name themselves. */
function labelOf({ kind, of, id }: Change, now: Edition): string {
  const label = text.kinds[kind];
  if (kind !== 'when' && kind !== 'way') return label;
  const part = now.parts.find((each) => idOf(each) === of);
  const named = [...(part?.items ?? []), ...(part?.ask?.answers ?? [])].find((each) => each.id === id);
  return named ? label + inBrackets(named.text) : label;
}

/** 10 分钟内（10 分钟，从「签字」做完起算): its words, and how it counts, which they may not say. */
function limitInFull(limit: Limit, nameOf: (id: string) => string): string {
  const detail = limitDetail(limit, nameOf);
  return limitWords(limit) + (detail ? inBrackets(detail) : '');
}
