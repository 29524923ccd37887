/** What a reader does first on a page. Keys come before the browser's own command to print. */
const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'beforeprint'];

/** Does something at the reader's first touch of the page: what is not needed sooner makes no page heavier. */
export function atFirstTouch(act: () => void): void {
  const first = new AbortController();
  const touched = () => {
    first.abort();
    act();
  };
  for (const type of TOUCHES) addEventListener(type, touched, { signal: first.signal, passive: true });
}
