/** Which rows of a long table are on the screen: only those are made. On paper all of them are. */
import { useCallback, useState, type MutableRef } from 'preact/hooks';
import { useOnce } from '../../ui/hooks/use-once.ts';

/** Rows above and below what is seen, and how many come at a time. */
const [AROUND, STEP] = [6, 4];
/** Pixels of a row before one has been measured. */
const ROW = 44;

export interface RowsInView {
  first: number;
  /** The one behind the last. */
  end: number;
  /** Pixels of a row. */
  row: number;
  look: () => void;
}

/** @param box what scrolls; its rows are as high as each other */
export function useRowsInView(box: MutableRef<HTMLElement | null>, count: number): RowsInView {
  const [shown, show] = useState({ first: 0, end: Math.min(count, 30), row: ROW });
  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    const row = box.current?.querySelector<HTMLElement>('tbody tr[data-row]')?.offsetHeight || ROW;
    const first = Math.max(0, Math.floor(scrollTop / row / STEP) * STEP - AROUND);
    const end = Math.min(count, first + Math.ceil(clientHeight / row / STEP) * STEP + 2 * AROUND + STEP);
    show((before) =>
      before.first === first && before.end === end && before.row === row ? before : { first, end, row },
    );
  }, [box, count]);
  useOnce(() => {
    const end = new AbortController();
    // What it changes stands there before the browser looks: Preact draws with the microtasks.
    addEventListener('beforeprint', () => show({ first: 0, end: count, row: ROW }), end);
    addEventListener('afterprint', look, end);
    addEventListener('resize', look, end);
    look();
    return () => end.abort();
  });
  return { ...shown, look };
}
