/**
 * Which runs are open and how far they are, for pages that only look: without the model of a run, which
 * is large. Tests hold what is read here against the model.
 */
import { profileId, splitId } from '../../storage/profiles/profile.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';
import { peek, savedIds } from '../../storage/saved.ts';

type Entries = Record<string, { value: unknown } | undefined> | undefined;

/** How many items are done in an open run; undefined of one that is finished, deleted or handed over. */
const doneRecord: RecordType<number | undefined> = {
  name: 'run',
  version: 1,
  initial: undefined,
  schema: lenient((value) => {
    const { marks, times } = value as { marks?: Entries; times?: Entries };
    const ended = times?.finished?.value ?? times?.deleted?.value ?? times?.handed?.value;
    if (!marks || ended != null) return undefined;
    const states = Object.values(marks).map((mark) => (mark?.value as { state?: unknown }).state);
    return states.filter((state) => state !== 'open').length;
  }),
};

/** The same of marks that are no run yet: see former-marks.ts. */
const ticksRecord: RecordType<number | undefined> = {
  name: 'marks',
  version: 1,
  initial: undefined,
  schema: lenient((value) => {
    const { ticks, choices } = value as { ticks?: Entries; choices?: Entries };
    const made = (entries: Entries) => Object.values(entries ?? {}).filter((entry) => entry?.value).length;
    return made(ticks) + made(choices) > 0 ? made(ticks) : undefined;
  }),
};

/** The id of the run that the marks of this page and profile become: `walk-in@p1` → `walk-in/marks@p1`. */
export const runIdOfMarks = (id: string) => id.replace(/(?=@[^@]*$)|$/, '/marks');

/** True where the profile in use has, or had, a run of this page. */
export const hasRuns = (slug: string): boolean => {
  const profile = profileId();
  const ids = [...savedIds(doneRecord.name), ...savedIds(ticksRecord.name)];
  return ids.some((id) => splitId(id).profile === profile && splitId(id).own.split('/')[0] === slug);
};

/** The open runs of the profile in use by slug: of each how many items are done. */
export function openRuns(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const profile = profileId();
  const runs = new Set(savedIds(doneRecord.name));
  const look = (record: RecordType<number | undefined>, id: string) => {
    const of = splitId(id);
    const done = of.profile === profile ? peek(record, id) : undefined;
    const slug = of.own.split('/')[0]!;
    if (done !== undefined) found.set(slug, [...(found.get(slug) ?? []), done]);
  };
  for (const id of runs) look(doneRecord, id);
  for (const id of savedIds(ticksRecord.name)) if (!runs.has(runIdOfMarks(id))) look(ticksRecord, id);
  return found;
}
