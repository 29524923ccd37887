/** What an import would do, record by record. Nothing is changed here: the caller writes all of it or none. */
import { idIn, splitId } from '../../../storage/profiles/profile.ts';
import { decode } from '../../../storage/records/record-type.ts';
import { SET_ASIDE } from '../../../storage/records/set-aside.ts';
import type { Texts } from '../../../storage/texts.ts';
import type { Backup, Kind } from '../backup.ts';
import { kindOf } from '../kept-records.ts';
import { placeOf, type ImportChoice } from './choice.ts';
import { joinNames, nameThem } from './names.ts';
import { NAMES, peopleIn, type Someone } from './people.ts';
import { putAside, takeIn, textAt, type ImportPlan } from './take-in.ts';

export function planImport(file: Backup, texts: Texts, choice: ImportChoice): ImportPlan {
  const plan: ImportPlan = {
    ...{ changes: new Map(), instead: new Set(), lacking: [] },
    ...{ added: 0, joined: 0, same: 0, left: 0, out: 0, aside: 0 },
  };
  const people = choice.places && peopleIn(file, texts);
  for (const someone of people ?? []) gather(plan, someone, file, texts, choice.places!);
  const isWanted = ({ type, part, follows = type.name }: Kind) =>
    part === 'identity' || choice.kinds.has(follows);
  const wanted = [...file.sound].filter(
    ([key, record]) => isWanted(record.kind) && placeOf(key, record, file, choice) !== undefined,
  );
  const needed = new Set(wanted.flatMap(([, { kind, value }]) => kind.needs?.(value) ?? []));
  const profiles = new Set<string>();
  for (const [key, record] of file.sound) {
    const { kind } = record;
    const comes =
      kind.part === 'source'
        ? needed.has(key) || (choice.whose !== 'other' && needed.size > 0)
        : isWanted(kind);
    const place = comes ? placeOf(key, record, file, choice) : undefined;
    if (place === undefined) {
      plan.out += isCounted(kind) && !isNames(key, choice) ? 1 : 0;
      continue;
    }
    if (kind.personal) profiles.add(splitId(place).profile);
    takeIn(plan, place, record, texts, isCounted(kind));
    if (record.rest !== undefined) putAside(plan, place, record.rest, texts);
    const lacks = kind.needs?.(record.value).some((other) => !file.sound.has(other) && !texts.has(other));
    if (lacks) plan.lacking.push(place);
  }
  if (people) joinNames(plan, people, file, texts, choice);
  else nameThem(plan, profiles, file, texts, choice);
  if (choice.kinds.has('set-aside'))
    for (const unusable of file.unusable) putAside(plan, unusable.key, unusable.text, texts);
  else plan.out += file.unusable.length;
  // Of two records that come to one place, the second may have brought back what was there.
  for (const [key, text] of plan.changes) if (text === texts.get(key)) plan.changes.delete(key);
  return plan;
}

/** What comes with a run is a part of it, as ids are of whom they belong to. */
const isCounted = ({ part, follows }: Kind) => part !== 'source' && part !== 'identity' && !follows;

/** Names that come with their people are nothing that was left out. */
const isNames = (key: string, { places }: ImportChoice) => places !== undefined && key === NAMES;

/** Several profiles here that are of one person, as the file says, become the one that the file goes to. */
function gather(
  plan: ImportPlan,
  { from, here }: Someone,
  { kinds }: Backup,
  texts: Texts,
  places: ReadonlyMap<string, string>,
): void {
  const target = places.get(from[0]!);
  if (target === undefined) return;
  for (const [key, text] of texts) {
    const { own: id, profile } = splitId(key);
    if (key.startsWith(SET_ASIDE) || profile === target || !here.includes(profile)) continue;
    const kind = kinds.find(({ type }) => type.name === kindOf(key));
    if (profile === '' && !kind?.personal) continue;
    const place = idIn(id, target);
    const read = kind && decode(kind.type, text);
    if (read?.kind === 'read' && read.whole)
      takeIn(plan, place, { kind: kind!, value: read.value }, texts, false);
    else if (textAt(plan, place, texts) === undefined) plan.changes.set(place, text);
    else putAside(plan, key, text, texts);
    plan.changes.set(key, null);
  }
}
