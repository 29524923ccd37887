import type { LwwMap } from '../../storage/records/lww-map.ts';
import type { Mark, Run } from '../model/run.ts';
import { TAKEN_FROM } from '../model/handovers.ts';
import { MAPS } from '../model/run.ts';

/**
 * A run that names nobody: without who has signed it, whom it was handed to, and without the names and ids of those who worked on it. Who is
 * not the same as somebody else stays apart, by numbers.
 */
export function withoutNames(run: Run): Run {
  const numbers = new Map<string, string>();
  const numberOf = (by: string) => {
    if (!numbers.has(by)) numbers.set(by, `${numbers.size + 1}`);
    return numbers.get(by)!;
  };
  const numbered = (map: LwwMap<unknown>) =>
    Object.fromEntries(
      Object.entries(map).map(([key, entry]) => [
        key,
        entry.by === undefined ? entry : { ...entry, by: numberOf(entry.by) },
      ]),
    );
  const { who: _, to: __, ...others } = run.words;
  // When it was taken over stays, from whom does not.
  const words = Object.fromEntries(
    Object.entries(others).map(([key, entry]) => [
      key,
      key.startsWith(TAKEN_FROM) ? { ...entry, value: '' } : entry,
    ]),
  );
  const marks = Object.fromEntries(
    Object.entries(run.marks).map(([key, { value, ...entry }]) => [
      key,
      { ...entry, value: foundBy(value, numberOf) },
    ]),
  );
  const { form } = numbered({ form: run.form }) as { form: Run['form'] };
  const maps = MAPS.map((map) => [
    map,
    numbered(map === 'words' ? words : map === 'marks' ? marks : run[map]),
  ]);
  return { ...run, form, ...(Object.fromEntries(maps) as Partial<Run>), people: {} };
}

/** A mark whose problem names who found it by a number. */
function foundBy(mark: Mark, numberOf: (by: string) => string): Mark {
  const { problem } = mark;
  return problem?.by === undefined ? mark : { ...mark, problem: { ...problem, by: numberOf(problem.by) } };
}
