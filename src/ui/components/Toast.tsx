/** What has just happened, said once, aloud too, with the way to take it back. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { uiText as words } from '#text/ui.ts';

interface Notice {
  text: string;
  /** Only heard: where the work stands now. */
  aloud?: string | undefined;
  /** Takes back what happened; the button stays until something else happens. */
  undo?: (() => void) | undefined;
  /** What had the focus when it was done, where the focus has moved on since. */
  from?: Element | null | undefined;
}

export interface ToastState {
  notice: Notice;
  /** Says one thing. What was said before goes away, with its undo. */
  say: (text: string, options?: Omit<Notice, 'text'>) => void;
  takeBack: () => void;
}

const NOTHING: Notice = { text: '' };

/**
 * What a component has to say at the moment.
 *
 * @param home gets the focus after an undo where what had it is gone
 */
export function useToast(home: () => HTMLElement | null | undefined): ToastState {
  const [notice, setNotice] = useState(NOTHING);
  const now = useRef({ notice, home });
  now.current = { notice, home };
  const say = useCallback((text: string, options: Omit<Notice, 'text'> = {}) => {
    setNotice({ text, ...options, from: options.from ?? document.activeElement });
  }, []);
  const takeBack = useCallback(() => {
    const { undo, from } = now.current.notice;
    undo?.();
    // The button goes away with what it does: the focus returns to where the thing was done.
    requestAnimationFrame(() => returnFocus(from, now.current.home()));
  }, []);
  return { notice, say, takeBack };
}

function returnFocus(from: Element | null | undefined, home: HTMLElement | null | undefined): void {
  const now = document.activeElement;
  if (now && now !== document.body && !now.closest('.toast')) return;
  const stays = from instanceof HTMLElement && from.isConnected && from !== document.body;
  const place = stays ? from : home;
  const fold = place?.closest('details');
  if (fold) fold.open = true;
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest' });
}

/** The line with the button. Empty it is still there, so that a screen reader hears what comes into it. */
export function Toast({ state: { notice, takeBack } }: { state: ToastState }) {
  return (
    <div class={notice.text ? 'toast is-shown' : 'toast'} data-toast>
      <p role="status">
        {notice.text}
        {notice.aloud && <span class="visually-hidden">{notice.aloud}</span>}
      </p>
      <button type="button" hidden={!notice.undo} onClick={takeBack} data-undo>
        {words.undo}
      </button>
    </div>
  );
}
