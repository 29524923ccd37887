/** All answers, for pages that only count them: without the model of the log, which is large. */
import { ownRecords } from '../../storage/profiles/own-records.ts';
import { isTime } from '../../storage/records/times.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';
import type { Answered } from './log.ts';

/** Each answer by what tells it from others, as `joinLogs` has it. */
type Answers = ReadonlyMap<string, Answered>;

const nameOf = ({ at, key, hash, right, attempt, scope }: Answered) =>
  JSON.stringify([at, key, hash, right, attempt, scope]);

/** The record of `log-record.ts`, only looked at; a test holds the two together. */
const answersRecord: RecordType<Answers> = {
  name: 'answers',
  version: 1,
  initial: new Map(),
  schema: lenient((value) => {
    const { answered } = value as { answered: (Answered | null)[] };
    const sound = answered.filter((one) => one !== null && isTime(one.at) && typeof one.right === 'boolean');
    return new Map(sound.map((one) => [nameOf(one!), one!]));
  }),
  merge: (mine, theirs) => new Map([...mine, ...theirs]),
};

/** Every answer of whoever uses the device, in no particular order; without what a test left open. */
export function keptAnswers(): Pick<Answered, 'at' | 'right'>[] {
  const months = ownRecords(answersRecord).map(({ value }) => value);
  return [...months.reduce(answersRecord.merge!, answersRecord.initial).values()].filter(({ open }) => !open);
}
