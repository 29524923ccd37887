/** Where practices over many pages are kept, so that one that was interrupted waits while another is done. */
import { isFinished } from '../sitting/attempt.ts';
import type { Attempt } from '../sitting/attempt-schema.ts';
import { quizStore, type QuizRecord } from '../sitting/quiz-record.ts';
import type { Saved } from '../../storage/saved.ts';
import type { Practice } from './practice-address.ts';

/** So many of each kind wait; with more, the one that was begun first gives way. */
const PLACES = ['', '-2', '-3'];

/** All places for practices of this kind. */
export const placesOf = (mode: Practice['mode']): Saved<QuizRecord>[] =>
  PLACES.map((place) => quizStore(`~${mode}${place}`));

/** True for one that was begun and not ended. */
export const isWaiting = (attempt: Attempt | undefined): attempt is Attempt =>
  attempt !== undefined && !isFinished(attempt) && Object.keys(attempt.given).length > 0;

/** Where the practice of this address is kept, or will be. */
export function placeFor(mode: Practice['mode'], address: string): Saved<QuizRecord> {
  const places = placesOf(mode);
  const attemptOf = (place: Saved<QuizRecord>) => place.get().attempt;
  const begun = (place: Saved<QuizRecord>) => attemptOf(place)?.startedAt ?? 0;
  return (
    places.find((place) => attemptOf(place)?.address === address) ??
    places.find((place) => !isWaiting(attemptOf(place))) ??
    places.reduce((first, place) => (begun(place) < begun(first) ? place : first))
  );
}
