/** Changes in the words of the page, by the step that they are in. */
import { listed } from '#text/punctuation.ts';
import { versionsText as text } from '#text/versions.ts';
import { END } from '../../model/flow-ids.ts';
import type { Change, ChangeKind } from './change.ts';
import { idOf, type Edition } from '../edition.ts';

export interface ToldChange {
  kind: ChangeKind;
  /** What kind of thing it is. */
  label: string;
  /** In words; both absent where there are none for it. */
  before?: string | undefined;
  after?: string | undefined;
}

export interface ToldGroup {
  /** The step, section or region; of the page's own changes it is the page. */
  name: string;
  changes: ToldChange[];
}

/** What is written in ids or not at all: that it changed has to be enough. */
const WITHOUT_WORDS: ReadonlySet<ChangeKind> = new Set(['hold', 'value', 'clock', 'open']);

interface Names {
  role: (id: string) => string;
  /** Of a procedure by its slug. */
  page: (slug: string) => string;
}

/** In the order in which the changes come. */
export function toldChanges(changes: Change[], last: Edition, now: Edition, names: Names): ToldGroup[] {
  const parts = new Map(
    [...last.parts, ...(last.regions ?? []), ...now.parts, ...(now.regions ?? [])].map((part) => [
      'id' in part ? part.id : idOf(part),
      part.name,
    ]),
  );
  const partName = (id: string) => parts.get(id) ?? id;
  /** Of a target; the fork and the join of a stretch are called as it is. */
  const target = (id: string) =>
    id === END ? text.end : id === 'gap' ? text.gap : partName(id.replace(/\.(?:fork|join|repeat)$/, ''));
  const inWords: Partial<Record<ChangeKind, (id: string) => string>> = {
    role: names.role,
    toWhom: names.role,
    calls: names.page,
  };
  const words = ({ kind }: Change, said: string | undefined) => {
    if (said === undefined || WITHOUT_WORDS.has(kind)) return undefined;
    const lines = said.split('\n');
    // The way of an answer may have the name of its end behind it.
    if (kind === 'way') return listed([target(lines[0]!), ...lines.slice(1)]);
    return listed(lines.map(inWords[kind] ?? String));
  };
  const groups = new Map<string, ToldGroup>();
  for (const change of changes) {
    const name = change.of === undefined ? text.page : partName(change.of);
    const group = groups.get(change.of ?? '') ?? { name, changes: [] };
    groups.set(change.of ?? '', group);
    group.changes.push({
      kind: change.kind,
      label: text.kinds[change.kind],
      before: words(change, change.before),
      after: words(change, change.after),
    });
  }
  return [...groups.values()];
}
