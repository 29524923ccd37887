import { decode, lenient, type RecordType } from '../../storage/records/record-type.ts';

type Times = Record<'finished' | 'deleted', { value: number | null } | undefined>;

/** When a run came to its end: all that this page needs of it, without the model of runs. Tests hold both together. */
const runTimes: RecordType<Times | undefined> = {
  name: 'run',
  version: 1,
  initial: undefined,
  schema: lenient((run) => (run as { times?: Times } | null)?.times),
};

/** True for a run that is finished or deleted, and may be moved out into a file. */
export function isOver(key: string, text: string): boolean {
  if (!key.startsWith(`${runTimes.name}:`)) return false;
  const times = decode(runTimes, text);
  if (times.kind !== 'read') return false;
  return (times.value?.finished?.value ?? times.value?.deleted?.value ?? null) !== null;
}
