/** What has just happened, said once, aloud too, with the way to take it back. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { uiText as words } from '#text/ui.ts';

interface Notice {
  text: string;
  /** Only heard: where the work stands now. */
  aloud?: string | undefined;
  /** Takes back what happened; the button stays until something else happens. */
  undo?: (() => void) | undefined;
  /** What is proposed in place of an undo, or beside it. */
  offer?: { name: string; act: () => void } | undefined;
  /** What had the focus when it was done, where the focus has moved on since. */
  from?: Element | null | undefined;
}

interface How extends Omit<Notice, 'text'> {
  /** Said after what was said last, which stays with its undo. */
  adds?: boolean;
}

export interface ToastState {
  notice: Notice;
  /** Says one thing. What was said before goes away, with its undo. */
  say: (text: string, options?: How) => void;
  takeBack: () => void;
  /** Does what is proposed beside an undo. */
  takeOffer: () => void;
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
  const say = useCallback((text: string, { adds, ...options }: How = {}) => {
    if (adds) return setNotice((last) => ({ ...last, text: last.text + text }));
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
  // The focus is where the thing was done before something is asked there: it comes back to it.
  const takeOffer = useCallback(() => {
    const { offer, from } = now.current.notice;
    returnFocus(from, now.current.home());
    offer?.act();
  }, []);
  const dismiss = useCallback(() => {
    const { from } = now.current.notice;
    setNotice(NOTHING);
    returnFrom(from);
  }, [returnFrom]);
  return useMemo(
    () => ({ notice, say, takeBack, takeOffer, dismiss }),
    [notice, say, takeBack, takeOffer, dismiss],
  );
}

function returnFocus(from: Element | null | undefined, home: HTMLElement | null | undefined): void {
  const now = document.activeElement;
  if (now && now !== document.body && !now.closest('.toast')) return;
  const stays = from instanceof HTMLElement && from.isConnected && from !== document.body;
  const wanted = stays ? from : home;
  const fold = wanted?.closest('details');
  // A menu that was closed by a press in it stays closed: the focus is on what opens it.
  const isMenu = fold?.matches('.site-menu');
  const place = isMenu ? fold?.querySelector('summary') : wanted;
  if (fold && !isMenu) fold.open = true;
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
export function Toast({ state: { notice, takeBack, takeOffer, dismiss } }: { state: ToastState }) {
  const root = useRef<HTMLDivElement>(null);
  const rests = useRest(notice, root);
  const does = notice.undo ? words.undo : !rests && notice.offer?.name;
  const shown = notice.text !== '' && (!rests || !!does);
  return (
    <div
      class={`toast${shown ? ' is-shown' : ''}${rests ? ' is-resting' : ''}`}
      ref={root}
      data-toast
      data-offer={notice.offer && !rests ? '' : undefined}
    >
      <p role="status">
        {notice.text}
        {notice.aloud && <span class="visually-hidden">{notice.aloud}</span>}
      </p>
      <button type="button" hidden={!does} onClick={takeBack} data-undo>
        {does}
      </button>
      {notice.undo && notice.offer && !rests && (
        <button type="button" onClick={takeOffer} data-also>
          {notice.offer.name}
        </button>
      )}
      <button type="button" hidden={!shown || rests} aria-label={words.close} onClick={dismiss}>
        ×
      </button>
    </div>
  );
}
