/** All runs, finished ones too, for pages that only count them: without the model of a run, which is large. */
import { ownRecords } from '../../storage/profiles/own-records.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';

type Entries = Record<string, { value: unknown; at?: unknown } | undefined> | undefined;

const stateOf = (mark: { value: unknown } | undefined) =>
  (mark?.value as { state?: unknown } | undefined)?.state;

interface Kept {
  /** When it was finished, and not ended early; undefined where it was not. */
  finished: number | undefined;
  /** False once it was finished, ended early or handed over. */
  isOpen: boolean;
  /** When something was last done in it. */
  touched: number;
  /** To whom and when it was handed over; undefined where it was not, or was finished since. */
  handed: { to: string; at: number } | undefined;
}

/** A run in which something was done and that was not deleted. */
const keptRecord: RecordType<Kept | undefined> = {
  name: 'run',
  version: 1,
  initial: undefined,
  schema: lenient((value) => {
    const { marks, choices, times, words } = value as Record<string, Entries>;
    if (times?.deleted?.value != null) return undefined;
    const isMarked = Object.values(marks ?? {}).some((mark) => stateOf(mark) !== 'open');
    if (!isMarked && !Object.values(choices ?? {}).some((choice) => choice?.value)) return undefined;
    const stopped = Boolean(words?.stopped?.value);
    const ended = (times?.finished?.value ?? undefined) as number | undefined;
    const moments = [...Object.values(marks ?? {}), ...Object.values(choices ?? {})].map(
      (one) => Number(one?.at) || 0,
    );
    const handed = times?.handed?.value ?? undefined;
    return {
      finished: stopped ? undefined : ended,
      isOpen: !stopped && ended === undefined && handed === undefined,
      touched: Math.max(...moments),
      handed:
        ended === undefined && handed !== undefined
          ? { to: String(words?.to?.value ?? ''), at: Number(handed) }
          : undefined,
    };
  }),
};

/** All runs of the profile in use that were begun, open and finished ones, each with its id without the profile. */
export const keptRuns = (): ({ id: string; slug: string } & Kept)[] =>
  ownRecords(keptRecord).flatMap(({ id, value }) =>
    value ? [{ id, slug: id.split('/')[0]!, ...value }] : [],
  );
