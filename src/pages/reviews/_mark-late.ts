import { reviewsLateText } from '#text/reviews.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';

/** Marks the pages whose day has passed, by the reader's calendar, and says how many of those that are shown they are. */
export function markLate(root: ParentNode, now: number): number {
  const today = localDay(now);
  const late = [...root.querySelectorAll<HTMLElement>('[data-late]')].filter((mark) => {
    const isLate = mark.parentElement!.querySelector('time')!.dateTime < today;
    if (mark.hidden === isLate) mark.hidden = !isLate;
    return isLate && !mark.closest('[data-entry][hidden]');
  });
  return late.length;
}

/** Marks them, and says how many they are where a place is for it: of all, and of each group behind how many it has. */
export function showLate(root: Document, now: number): void {
  const count = markLate(root, now);
  const say = (place: Element | null, says: string) => {
    if (place && place.textContent !== says) place.textContent = says;
  };
  say(root.querySelector('[data-late-count]'), count > 0 ? reviewsLateText.ofAll(count) : '');
  for (const place of root.querySelectorAll('[data-late-here]')) {
    const group = place.closest('[data-group]')!;
    const late = group.querySelectorAll('[data-late]:not([hidden])').length;
    say(place, late > 0 ? reviewsLateText.ofGroup(late, group.querySelectorAll('[data-late]').length) : '');
  }
}
