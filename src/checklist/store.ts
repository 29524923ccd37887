/** The personal marks of each page, as this browser keeps them. */
import { ownId } from '../storage/profiles/profile.ts';
import { lenient, type RecordType } from '../storage/records/record-type.ts';
import { saved, type Saved } from '../storage/saved.ts';
import { joinMarks, noMarks, parseMarks, type Marks } from './model.ts';

/** One record for each procedure; its id is the slug, with the profile. */
export const marksRecord: RecordType<Marks> = {
  name: 'marks',
  version: 1,
  initial: noMarks,
  schema: lenient(parseMarks),
  merge: joinMarks,
};

/** The marks that the profile in use has made on the page with this slug. */
export function marksOf(slug: string): Saved<Marks> {
  return saved(marksRecord, ownId(slug));
}
