/** All runs, finished ones too, for pages that only count them: without the model of a run, which is large. */
import { profileId, splitId } from '../../storage/profiles/profile.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';
import { peek, savedIds } from '../../storage/saved.ts';

type Entries = Record<string, { value: unknown } | undefined> | undefined;

/** A run that was not deleted: its page, and when it was finished. */
const keptRecord: RecordType<{ finished: number | undefined } | undefined> = {
  name: 'run',
  version: 1,
  initial: undefined,
  schema: lenient((value) => {
    const { times } = value as { times?: Entries };
    if (times?.deleted?.value != null) return undefined;
    return { finished: (times?.finished?.value ?? undefined) as number | undefined };
  }),
};

/** All runs of the profile in use, open and finished ones. */
export function keptRuns(): { slug: string; finished: number | undefined }[] {
  const profile = profileId();
  return savedIds(keptRecord.name).flatMap((id) => {
    const of = splitId(id);
    const run = of.profile === profile ? peek(keptRecord, id) : undefined;
    return run ? [{ slug: of.own.split('/')[0]!, finished: run.finished }] : [];
  });
}
