import { localDay } from '../../quiz/sitting/local-day.ts';

/** Marks the pages whose day has passed, by the reader's calendar, and says how many they are. */
export function markLate(root: ParentNode, now: number): number {
  const today = localDay(now);
  const late = [...root.querySelectorAll<HTMLElement>('[data-late]')].filter((mark) => {
    mark.hidden = mark.parentElement!.querySelector('time')!.dateTime >= today;
    return !mark.hidden;
  });
  return late.length;
}
