import { peek, savedIds } from '../saved.ts';
import type { RecordType } from '../records/record-type.ts';
import { profileId, splitId } from './profile.ts';

/** Every record of a kind that whoever uses the device has, only looked at, by its id without the profile. */
export function ownRecords<T>(record: RecordType<T>): { id: string; value: T }[] {
  const profile = profileId();
  return savedIds(record.name).flatMap((full) => {
    const of = splitId(full);
    const value = of.profile === profile ? peek(record, full) : undefined;
    return value === undefined ? [] : [{ id: of.own, value }];
  });
}
