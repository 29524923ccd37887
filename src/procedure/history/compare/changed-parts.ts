/** What steps and sections say differently. */
import { pairs } from '../../../language/likeness.ts';
import type { Change, ChangeKind, Weight } from './change.ts';
import { changedAsk } from './changed-ask.ts';
import { idOf, type EditionItem, type EditionPart } from '../edition.ts';
import { alike, said, type Wording } from './wording.ts';

/** What is compared as a whole: the words, or the ids, of a fact. A new field of a step has to be named here or in `changedPart`. */
const FACTS: Record<
  Exclude<
    keyof EditionPart,
    'step' | 'section' | 'name' | 'limits' | 'items' | 'redLines' | 'ask' | 'next' | 'asksOnly'
  >,
  [ChangeKind, Weight]
> = {
  by: ['role', 'minor'],
  to: ['toWhom', 'minor'],
  records: ['record', 'minor'],
  at: ['clock', 'minor'],
  every: ['clock', 'minor'],
  hold: ['hold', 'major'],
  when: ['when', 'major'],
  calls: ['calls', 'major'],
  open: ['open', 'minor'],
  region: ['region', 'major'],
};

/** Those that went first, then all others in the order of the file. */
export function changedParts(last: EditionPart[], now: EditionPart[], wording: Wording): Change[] {
  const before = new Map(last.map((part) => [idOf(part), part]));
  const after = new Set(now.map(idOf));
  const weight = (part: EditionPart): Weight => (part.step === undefined ? 'minor' : 'major');
  return [
    ...last
      .filter((part) => !after.has(idOf(part)))
      .map((part): Change => ({ kind: 'part', of: idOf(part), before: part.name, weight: weight(part) })),
    ...now.flatMap((part): Change[] => {
      const old = before.get(idOf(part));
      if (!old) return [{ kind: 'part', of: idOf(part), after: part.name, weight: weight(part) }];
      return changedPart(old, part, wording);
    }),
  ];
}

function changedPart(last: EditionPart, now: EditionPart, wording: Wording): Change[] {
  const of = idOf(now);
  return [
    ...wording.words('name', { of }, [last.name, now.name], 'words'),
    ...Object.entries(FACTS).flatMap(([key, [kind, weight]]): Change[] => {
      const [before, after] = [last, now].map((part) => said(part[key as keyof typeof FACTS]));
      return before === after ? [] : [{ kind, of, before, after, weight }];
    }),
    ...limits(last, now, wording),
    ...items(of, last.items ?? [], now.items ?? [], wording),
    ...wording.lists('redLine', { of }, last.redLines, now.redLines),
    ...changedAsk(of, last.ask, now.ask, wording),
  ];
}

/** A limit is what is counted; where nothing is, its words are. */
function limits(last: EditionPart, now: EditionPart, { words }: Wording): Change[] {
  const of = idOf(now);
  const [gone, came] = [last.limits ?? [], now.limits ?? []];
  const counted = (all: typeof gone) =>
    said(all.map(({ text, ...rest }) => (rest.within === undefined ? { text, ...rest } : rest)));
  if (counted(gone) === counted(came))
    return gone.flatMap(({ text }, at) => words('limit', { of }, [text, came[at]!.text], 'words', 'words'));
  const texts = (all: typeof gone) => said(all.map(({ text }) => text));
  return [{ kind: 'limit', of, before: texts(gone), after: texts(came), weight: 'minor' }];
}

/** Their order means nothing: a checklist may be worked in any. */
function items(of: string, last: EditionItem[], now: EditionItem[], wording: Wording): Change[] {
  const byId = new Map(last.map((item) => [item.id, item]));
  const kept = new Set(now.map(({ id }) => id));
  const gone = last.filter(({ id }) => !kept.has(id));
  const came = now.filter(({ id }) => !byId.has(id));
  const paired = pairs(gone, came, (one, other) => alike(one.text, other.text));
  const again = new Set(paired.values());
  return [
    // An author who keeps the id says that it is the same.
    ...now.flatMap((item) => {
      const old = byId.get(item.id);
      return old ? changedItem(of, old, item, 'words', wording) : [];
    }),
    ...gone.flatMap((item): Change[] => {
      const other = paired.get(item);
      if (other) return changedItem(of, item, other, 'asked', wording);
      return [{ kind: 'item', of, id: item.id, before: item.text, weight: 'minor' }];
    }),
    ...came
      .filter((item) => !again.has(item))
      .map(({ id, text }): Change => ({ kind: 'item', of, id, after: text, weight: 'minor' })),
  ];
}

function changedItem(
  of: string,
  last: EditionItem,
  now: EditionItem,
  same: Weight,
  { words }: Wording,
): Change[] {
  const where = { of, id: now.id, ...(last.id !== now.id && { was: last.id }) };
  const values = [said(last.values), said(now.values)] as const;
  return [
    ...words('item', where, [last.text, now.text], same),
    ...words('when', where, [last.when, now.when], same),
    ...(values[0] === values[1]
      ? []
      : [{ kind: 'value', ...where, before: values[0], after: values[1], weight: 'minor' } as const]),
  ];
}
