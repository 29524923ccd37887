/** The attempt that is under way, in step with what is kept of it. */
import { useRef } from 'preact/hooks';
import { useKept } from '../../ui/hooks/use-kept.ts';
import { clampTime } from '../../storage/records/times.ts';
import type { Saved } from '../../storage/saved.ts';
import { isFinished, onCurrent, scoreOf } from '../sitting/attempt.ts';
import type { Attempt, Score } from '../sitting/attempt-schema.ts';
import { newlyGraded } from '../sitting/log.ts';
import { addToLog } from '../sitting/log-record.ts';
import { ordered } from '../sitting/merge-attempts.ts';
import type { Asked } from '../sitting/question-set.ts';
import { quizRecord, withScore, type QuizRecord } from '../sitting/quiz-record.ts';

/** What is played. */
export interface Play {
  /** Everything that an attempt may ask. */
  asked: readonly Asked[];
  store: Saved<QuizRecord>;
  /** It is only tried: nothing of it stands in the log. */
  trial?: boolean | undefined;
  /** What it is about, for the log and the result slip. */
  title: string;
  slug?: string | undefined;
  /** Called where it has come to its end. */
  onEnd?: ((attempt: Attempt, score: Score) => void) | undefined;
  /** The address of the practice; attempts with another one do not belong here. */
  address?: string | undefined;
  /** A new attempt. */
  fresh: () => Attempt;
  /** The first one, where it is not as any other. */
  first?: (() => Attempt) | undefined;
  /** A new attempt at these questions. */
  again: (asked: readonly Asked[], scope: 'missed' | 'derived') => Attempt;
}

interface AttemptState {
  attempt: Attempt;
  record: Readonly<QuizRecord>;
  /** A kept attempt on the questions as they are now; undefined where it does not belong here. */
  current: (attempt: Attempt | undefined) => Attempt | undefined;
  /** Keeps what comes of a change, and logs what was graded by it. */
  change: (act: (attempt: Attempt) => Attempt) => void;
}

export function useAttempt(play: Play): AttemptState {
  const { asked, store, trial, title, slug, onEnd, address, fresh, first = fresh } = play;
  const record = useKept(store, quizRecord.initial);
  /** The last one shown: a first visit keeps nothing before the first answer, but stays with its seed. */
  const shown = useRef<Attempt>();
  const current = (attempt: Attempt | undefined) =>
    attempt && attempt.address === address ? onCurrent(attempt, asked) : undefined;
  const attempt = current(record.attempt) ?? shown.current ?? first();
  shown.current = attempt;

  function change(act: (attempt: Attempt) => Attempt): void {
    const now = Date.now();
    let before = attempt;
    let after = before;
    store.update((kept) => {
      before = current(kept.attempt) ?? shown.current!;
      after = act(before);
      const ended = !isFinished(before) && isFinished(after);
      if (ended) after = { ...after, endedAt: clampTime(now) };
      after = ordered(after, before, kept.attempt, now);
      return ended ? withScore(kept, after, now) : { ...kept, attempt: after };
    });
    shown.current = after;
    const answered = newlyGraded(before, after, now);
    if (trial || answered.length === 0) return;
    const score = scoreOf(after, now);
    if (isFinished(after)) onEnd?.(after, score);
    const end = { ...score, attempt: after.startedAt, scope: after.scope, title, slug };
    addToLog({ answered, finished: isFinished(after) ? [end] : [] }, now);
  }
  return { attempt, record, current, change };
}
