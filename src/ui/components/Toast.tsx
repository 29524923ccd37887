/** What has just happened, said once, aloud too, with the way to take it back. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { uiText as words } from '#text/ui.ts';

interface Notice {
  text: string;
  /** Only heard: where the work stands now. */
  aloud?: string | undefined;
  /** Takes back what happened; the button stays until something else happens. */
  undo?: (() => void) | undefined;
  /** What is proposed in place of an undo. */
  offer?: { name: string; act: () => void } | undefined;
  /** What had the focus when it was done, where the focus has moved on since. */
  from?: Element | null | undefined;
}

export interface ToastState {
  notice: Notice;
  /** Says one thing. What was said before goes away, with its undo. */
  say: (text: string, options?: Omit<Notice, 'text'>) => void;
  takeBack: () => void;
  /** Puts away what was said, with its undo. */
  dismiss: () => void;
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
  // The buttons go away with what they do: the focus returns to where the thing was done.
  const returnFrom = useCallback((from: Notice['from']) => {
    requestAnimationFrame(() => returnFocus(from, now.current.home()));
  }, []);
  const takeBack = useCallback(() => {
    const { undo, offer, from } = now.current.notice;
    (undo ?? offer?.act)?.();
    returnFrom(from);
  }, [returnFrom]);
  const dismiss = useCallback(() => {
    const { from } = now.current.notice;
    setNotice(NOTHING);
    returnFrom(from);
  }, [returnFrom]);
  return useMemo(() => ({ notice, say, takeBack, dismiss }), [notice, say, takeBack, dismiss]);
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

/** After so long what was said makes room. Its undo stays, as a small button. */
const STAYS = 6_000;

/** True once a notice was there for long enough, and nobody points at it or is in it. */
function useRest(notice: Notice, root: { current: HTMLElement | null }): boolean {
  const [rested, setRested] = useState<Notice>();
  useEffect(() => {
    if (!notice.text) return;
    const rest = setInterval(() => {
      if (root.current?.matches(':hover, :focus-within')) return;
      clearInterval(rest);
      setRested(notice);
    }, STAYS);
    return () => clearInterval(rest);
  }, [notice, root]);
  return rested === notice;
}

/** The line with the button. Empty it is still there, so that a screen reader hears what comes into it. */
export function Toast({ state: { notice, takeBack, dismiss } }: { state: ToastState }) {
  const root = useRef<HTMLDivElement>(null);
  const rests = useRest(notice, root);
  const does = notice.undo ? words.undo : notice.offer?.name;
  const shown = notice.text !== '' && (!rests || does !== undefined);
  return (
    <div class={`toast${shown ? ' is-shown' : ''}${rests ? ' is-resting' : ''}`} ref={root} data-toast>
      <p role="status">
        {notice.text}
        {notice.aloud && <span class="visually-hidden">{notice.aloud}</span>}
      </p>
      <button type="button" hidden={!does} onClick={takeBack} data-undo>
        {does}
      </button>
      <button type="button" hidden={!shown || rests} aria-label={words.close} onClick={dismiss}>
        ×
      </button>
    </div>
  );
}
