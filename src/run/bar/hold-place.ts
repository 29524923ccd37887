/** Room above the list that is there only so that what was pressed need not move up. */
const ROOM = 'margin-top';

/**
 * Notes where a row stands inside `run`; the function that it gives keeps it there, whatever comes or goes above it,
 * until somebody does something.
 */
export function holdPlace(row: Element, run: HTMLElement): () => void {
  const stood = row.getBoundingClientRect().top;
  return () => {
    const rows = row.closest<HTMLElement>('.checklist')!;
    const hold = () => {
      if (!row.isConnected) return;
      const off = () => row.getBoundingClientRect().top - stood;
      scrollBy({ top: off(), behavior: 'instant' });
      // The page is at its top already: the list begins lower down until it is scrolled.
      if (off() < -1) makeRoom(rows, -off());
    };
    const growing = new ResizeObserver(hold);
    growing.observe(run);
    requestAnimationFrame(hold);
    for (const deed of ['pointerdown', 'keydown', 'wheel'])
      addEventListener(deed, () => growing.disconnect(), { once: true, capture: true, passive: true });
  };
}

/** Adds to the room that is there. */
function makeRoom(rows: HTMLElement, more: number): void {
  const room = parseFloat(getComputedStyle(rows).marginTop) + more;
  rows.style.setProperty(ROOM, `${room}px`);
  const end = new AbortController();
  const give = () => {
    if (scrollY < room) return;
    rows.style.removeProperty(ROOM);
    scrollBy({ top: -room, behavior: 'instant' });
    end.abort();
  };
  addEventListener('scrollend', give, { signal: end.signal });
}
