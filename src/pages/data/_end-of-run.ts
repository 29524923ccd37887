import { decode, lenient, type RecordType } from '../../storage/records/record-type.ts';

type Times = Record<'finished' | 'deleted', { value: number | null } | undefined>;

/** When a run came to its end: all that this page needs of it, without the model of runs. Tests hold both together. */
const runTimes: RecordType<Times | undefined> = {
  name: 'run',
  version: 1,
  initial: undefined,
  schema: lenient((run) => (run as { times?: Times } | null)?.times),
};

/** How a run has ended: one that was deleted is in no list any more, finished or not. Undefined for all else. */
export function endOfRun(key: string, text: string): 'finished' | 'deleted' | undefined {
  if (!key.startsWith(`${runTimes.name}:`)) return undefined;
  const times = decode(runTimes, text);
  if (times.kind !== 'read') return undefined;
  const ended = (end: 'finished' | 'deleted') => (times.value?.[end]?.value ?? null) !== null;
  return ended('deleted') ? 'deleted' : ended('finished') ? 'finished' : undefined;
}
