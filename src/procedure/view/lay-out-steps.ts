/**
 * Before the first paint the steps below the fold are not laid out (styles/first-paint.css): that is most of the work
 * that a page costs a phone. They are laid out here, two at a time while nothing else is to be done, so that jumps,
 * scrolling and the keyboard find everything in its place. A reader who is faster has it done at once: a script in the head of the page.
 */
const steps = [...document.querySelectorAll<HTMLElement>('.reading .step')];

/** Not every browser says when it is idle. */
const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 50);

function layOut(): void {
  for (const step of steps.splice(0, 2)) step.dataset.laidOut = '';
  if (steps.length > 0) whenIdle(layOut);
  else document.documentElement.dataset.settled = '';
}

whenIdle(layOut);
