import { object } from 'valibot';
import { tested, type RecordType } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';

/** When all that is kept here was last handed out as a backup; 0 before the first. It stays on its device. */
export const backupRecord: RecordType<{ at: number }> = {
  name: 'backup',
  version: 1,
  initial: { at: 0 },
  schema: object({ at: tested(isTime) }),
  merge: (one, other) => (one.at > other.at ? one : other),
};
