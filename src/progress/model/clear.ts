import { logIds, logRecord } from '../../quiz/sitting/log-record.ts';
import { quizRecord, quizSlugs, quizStore } from '../../quiz/sitting/quiz-record.ts';
import { knownMeanings, meaningsRecord } from '../../meanings/known-meanings.ts';
import type { RecordType } from '../../storage/records/record-type.ts';
import { saved, type Saved } from '../../storage/saved.ts';
import { readPages, readRecord } from './read-pages.ts';

/** Clears one part of what is kept, and says how to bring it back. */
export const CLEAR = {
  read: () => {
    const bringBack = [clear(readRecord, [readPages()]), clear(meaningsRecord, [knownMeanings()])];
    return () => bringBack.forEach((back) => back());
  },
  scores: () => clear(quizRecord, quizSlugs().map(quizStore)),
  answers: () =>
    clear(
      logRecord,
      logIds().map((id) => saved(logRecord, id)),
    ),
} as const satisfies Record<string, () => () => void>;

/** Erases records. What comes back is joined with what was kept since. */
function clear<T>({ merge }: RecordType<T>, stores: Saved<T>[]): () => void {
  const before = stores.map((store) => store.get() as T);
  for (const store of stores) store.erase();
  return () => stores.forEach((store, index) => store.update((now) => merge!(now, before[index]!)));
}
