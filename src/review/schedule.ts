/** When a question comes back: computed from the log of answers, with FSRS. Time is an argument, chance is off. */
import { createEmptyCard, fsrs, generatorParameters, Rating, type Card } from 'ts-fsrs';
import type { Answered } from '../quiz/sitting/log.ts';

/** Whole days between reviews: what is asked again on the same day is the session's own affair. */
const scheduler = fsrs(generatorParameters({ enable_fuzz: false, enable_short_term: false }));

export interface ReviewCard {
  key: string;
  /** Milliseconds since 1970; the card is due on the whole of that day. */
  due: number;
  /** Days between the last answer and the due day. */
  interval: number;
}

/** What a day's answers to one question come to: one miss makes the day a miss. */
interface Day {
  right: boolean;
  at: number;
}

/**
 * The cards of all questions that were answered.
 *
 * `current` holds the content hash of each question there is: answers to another text do not count,
 * so a changed question starts anew, and the cards of a page that is gone are gone. `dayOf` names
 * the reader's day of a moment.
 */
export function cardsOf(
  answered: readonly Answered[],
  current: ReadonlyMap<string, string>,
  dayOf: (at: number) => string,
): ReviewCard[] {
  const days = new Map<string, Map<string, Day>>();
  for (const { key, hash, right, at } of answered) {
    if (current.get(key) !== hash) continue;
    const ofKey = days.get(key) ?? new Map<string, Day>();
    const day = ofKey.get(dayOf(at));
    ofKey.set(dayOf(at), { right: right && (day?.right ?? true), at: Math.max(at, day?.at ?? 0) });
    days.set(key, ofKey);
  }
  return [...days].map(([key, ofKey]) => {
    const card = [...ofKey.values()]
      .sort((a, b) => a.at - b.at)
      .reduce<Card | undefined>((before, { right, at }) => {
        const now = new Date(at);
        return scheduler.next(before ?? createEmptyCard(now), now, right ? Rating.Good : Rating.Again).card;
      }, undefined)!;
    return { key, due: card.due.getTime(), interval: card.scheduled_days };
  });
}

/** The cards that are due on the day of `now`, those waiting longest first. */
export function dueOn(
  cards: readonly ReviewCard[],
  now: number,
  dayOf: (at: number) => string,
): ReviewCard[] {
  return cards
    .filter(({ due }) => dayOf(due) <= dayOf(now))
    .sort((a, b) => a.due - b.due || (a.key < b.key ? -1 : 1));
}
