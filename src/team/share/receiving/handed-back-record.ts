import { lenient } from '../../../storage/records/record-type.ts';

/** What the leader has handed back, only looked for, without what reads it (`kept.ts`); a test holds the two together. */
export const handedBackRecord = {
  name: 'decisions',
  version: 1,
  initial: undefined,
  schema: lenient((value) => value ?? undefined),
};
