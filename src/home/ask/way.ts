/**
 * The way to the question and back: `#post` opens it. Where a link on the home page itself led there, the history
 * goes back to the page as it was, so that Back does not show the same twice.
 */

/** Notes in the history that a link of this page led to the question. */
export function noteWayHere(): void {
  let pressed = false;
  addEventListener('click', ({ target }) => (pressed = !!(target as Element).closest('a[href$="#post"]')));
  addEventListener('hashchange', () => {
    if (pressed && location.hash === '#post') history.replaceState({ asked: true }, '');
    pressed = false;
  });
}

/** Leaves the question: the page is at its top, and the keyboard goes on where it begins. */
export function leave(question: Element): void {
  const toTop = () => {
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  // What shows it must not be the address's target any more.
  if (!question.matches(':target')) toTop();
  else if ((history.state as { asked?: boolean } | null)?.asked) {
    addEventListener('hashchange', toTop, { once: true });
    history.back();
  } else {
    location.replace('#top');
    toTop();
  }
}
