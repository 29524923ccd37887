/**
 * Ticks that reading pages kept for themselves before every tick was one of a run: records `marks`, one for
 * each page and profile. Each becomes a run. They may still come in with an old file, from a tab with an
 * earlier version, or under the former names that sites of one origin share.
 */
import { boolean, nullable, object, string } from 'valibot';
import { canonical } from '../../storage/records/json.ts';
import { joinLwwMaps, lwwMap, type LwwMap } from '../../storage/records/lww-map.ts';
import type { RecordType } from '../../storage/records/record-type.ts';
import { isUnsaved, peek, retire, saved, savedIds } from '../../storage/saved.ts';
import { runIdOfMarks } from './glance.ts';
import { runRecord } from './record-types.ts';
import { joinRuns } from '../model/join-runs.ts';
import { newRun, UNPINNED, type Mark, type Run } from '../model/run.ts';

/** Keys: item ids, step ids, and the ids of hold steps. */
export interface FormerMarks {
  ticks: LwwMap<boolean>;
  /** Answer ids; null where a choice was taken back. */
  choices: LwwMap<string | null>;
  /** Reasons for going on past a hold step that is not done; null where one was taken back. */
  overrides: LwwMap<string | null>;
}

/** The id of a record is the slug, with the profile. */
export const marksRecord: RecordType<FormerMarks> = {
  name: 'marks',
  version: 1,
  initial: { ticks: {}, choices: {}, overrides: {} },
  schema: object({
    ticks: lwwMap(boolean()),
    choices: lwwMap(nullable(string())),
    overrides: lwwMap(nullable(string())),
  }),
  merge: (one, other) => ({
    ticks: joinLwwMaps(one.ticks, other.ticks),
    choices: joinLwwMaps(one.choices, other.choices),
    overrides: joinLwwMaps(one.overrides, other.overrides),
  }),
};

/** The marks as a run with the same times. It is pinned to a form where it is opened first: see `pinTo`. */
export function runOfMarks(slug: string, { ticks, choices, overrides }: FormerMarks): Run | undefined {
  const all = [...Object.values(ticks), ...Object.values(choices), ...Object.values(overrides)];
  const made = all.filter(({ value }) => value);
  if (made.length === 0) return undefined;
  const marks = Object.fromEntries(
    Object.entries(ticks).map(([item, { value, ...time }]) => {
      const mark: Mark = { state: value ? 'done' : 'open' };
      return [item, { value: mark, ...time }];
    }),
  );
  const started = Math.min(...made.map(({ at }) => at));
  return { ...newRun(slug, UNPINNED, '', started), marks, choices, overrides };
}

/** Makes runs of all marks that this browser has, whoever's they are. What cannot be stored stays as it is. */
export function migrateMarks(): void {
  for (const id of savedIds(marksRecord.name)) {
    const runId = runIdOfMarks(id);
    retire(marksRecord, id, (marks) => {
      const run = runOfMarks(runId.slice(0, runId.lastIndexOf('/')), marks);
      const kept = peek(runRecord, runId);
      // Marks under a former name stay there and are met again: then nothing is written.
      if (!run || (kept && canonical(joinRuns(kept, run)) === canonical(kept))) return true;
      saved(runRecord, runId).update((now) => (now.slug ? joinRuns(now, run) : run));
      return !isUnsaved(runRecord.name, runId);
    });
  }
}
