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
