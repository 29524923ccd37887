/** What differs between two texts of a page, in the words of the form. */
import { diffArrays } from 'diff';
import { deskSendText as words } from '#text/desk-send.ts';
import { deskText } from '#text/desk.ts';
import { blocksIn } from '../document/blocks.ts';
import { written } from '../document/written.ts';
import { groupsOf, type Group, type Told } from './told-groups.ts';
import type { Names } from './told-values.ts';

/** One thing that is said otherwise now: `before` is absent for what is new, `after` for what is gone. */
export interface ToldChange {
  label: string;
  before?: string;
  after?: string;
}

export interface GroupChange {
  kind: 'added' | 'removed' | 'moved' | 'changed';
  /** As it is called now; what is gone, as it was. */
  label: string;
  /** What a part was called that stands elsewhere now. */
  former?: string;
  changes: ToldChange[];
}

/** Undefined where one of them cannot be read. Nothing where only blank lines and the like differ. */
export function toldChanges(before: string, after: string, names: Names): GroupChange[] | undefined {
  const [old, now] = [before, after].map((text) => {
    const file = written(text);
    const blocks = blocksIn(file);
    return blocks && groupsOf(file, blocks, names);
  });
  return old && now ? changesOf(old, withSameKeys(old, now)) : undefined;
}

/** What was given another id is the same part, where as many of its kind are gone as are new. */
function withSameKeys(old: readonly Group[], now: readonly Group[]): Group[] {
  const alone = (some: readonly Group[], others: readonly Group[], component: string) =>
    some.filter((one) => one.component === component && !others.some(({ key }) => key === one.key));
  return now.map((group) => {
    const [gone, come] = [alone(old, now, group.component), alone(now, old, group.component)];
    const same = gone.length === come.length ? gone[come.indexOf(group)] : undefined;
    return same ? { ...group, key: same.key } : group;
  });
}

/** Of a part that is told as a whole: its label names it already. */
const unnamed = ({ told }: Group): Told[] =>
  told.filter(({ kind }) => !['id', 'name'].some((key) => kind === deskText.attributes.get(key)));

function changesOf(old: readonly Group[], now: readonly Group[]): GroupChange[] {
  const keys = (groups: readonly Group[]) => groups.map(({ key }) => key);
  const parts = diffArrays(keys(old), keys(now));
  const come = parts.flatMap(({ added, value }) => (added ? value : []));
  return parts.flatMap(({ added, removed, value }) =>
    value.flatMap((key): GroupChange[] => {
      const [before, after] = [old, now].map((groups) => groups.find((group) => group.key === key));
      if (!after) return [{ kind: 'removed', label: before!.label, changes: between(unnamed(before!), []) }];
      if (!before) return [{ kind: 'added', label: after.label, changes: between([], unnamed(after)) }];
      // Told where it stands now.
      if (removed && come.includes(key)) return [];
      const changes = between(before.told, after.told);
      if (added) return [{ kind: 'moved', label: after.label, former: before.label, changes }];
      return changes.length > 0 ? [{ kind: 'changed', label: after.label, changes }] : [];
    }),
  );
}

const labelOf = ({ kind, place }: Told): string => (place === undefined ? kind : words.placed(kind, place));

const textOf = ({ isCode, text }: Told): string => (isCode ? words.code : text);

function between(old: readonly Told[], now: readonly Told[]): ToldChange[] {
  const parts = diffArrays([...old], [...now], {
    comparator: (one, other) => one.kind === other.kind && one.raw === other.raw,
  });
  const changes: ToldChange[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (!part.added && !part.removed) continue;
    const next = parts[index + 1];
    const follows = next && (next.added || next.removed) ? next : undefined;
    if (follows) index++;
    const both = [part, follows];
    const gone = both.flatMap((one) => (one?.removed ? one.value : []));
    const come = both.flatMap((one) => (one?.added ? one.value : []));
    changes.push(...paired(gone, come));
  }
  return changes;
}

/** What is said in the place of something of the same kind is that, changed. */
function paired(gone: readonly Told[], come: readonly Told[]): ToldChange[] {
  const left = [...gone];
  const changed = come.map((after): ToldChange => {
    const at = left.findIndex(({ kind }) => kind === after.kind);
    const [before] = at < 0 ? [] : left.splice(at, 1);
    if (!before) return { label: labelOf(after), after: textOf(after) };
    const isSeen = before.text !== after.text && !after.isCode;
    // What reads alike is shown as it is written.
    const texts = isSeen ? [before.text, after.text] : [before.raw, after.raw];
    return after.isCode
      ? { label: labelOf(after), after: words.code }
      : { label: labelOf(after), before: texts[0]!, after: texts[1]! };
  });
  return [...left.map((before) => ({ label: labelOf(before), before: textOf(before) })), ...changed];
}

/** What has become of a part as a whole. */
export function headOf({ kind, label, former = label }: GroupChange): string {
  if (kind === 'added') return words.partAdded(label);
  if (kind === 'removed') return words.partRemoved(label);
  return kind === 'moved' ? words.partMoved(label, former) : label;
}

/** The same as lines, for a mail. */
export const changesText = (changes: readonly GroupChange[]): string =>
  changes
    .flatMap((change) => [headOf(change), ...change.changes.map((one) => `  ${changeText(one)}`)])
    .join('\n');

const changeText = ({ label, before, after }: ToldChange): string =>
  before === undefined
    ? words.came(label, after!)
    : after === undefined
      ? words.went(label, before)
      : words.became(label, before, after);
