/**
 * The second tap of a double tap does nothing where the first has put something else under the finger: a dialog that
 * opened, a menu that closed, a step that folded. Nobody has seen by then what lies there, so nobody means it.
 *
 * What counts: the same thing twice, as a box that is ticked and unticked at once; quick presses at several places;
 * whatever the keyboard or a screen reader presses, which has no place.
 */

/** What lies there for so long has been seen. */
const SEEN = 500;
/** A finger comes down again no farther away. */
const NEAR = 30;

/** The last press, in milliseconds since the page began and pixels of the window. */
let last: { on: Element; at: number; x: number; y: number } | undefined;
/** When a dialog came over the page: its code can be slow, so that the finger comes back before it is seen. */
let covered = -Infinity;
let isWatching = false;

/** What a press at this element presses: a label is its box. */
function pressed(target: Element): Element {
  const on = target.closest('a, button, input, select, textarea, summary, label, li') ?? target;
  return (on instanceof HTMLLabelElement && on.control) || on;
}

const isPart = (one: Element, other: Element) => one.contains(other) || other.contains(one);

function isSecond({ detail, timeStamp, pointerType, clientX, clientY }: PointerEvent): boolean {
  // The browser counts the clicks of a mouse, and knows how quick its reader is; not every one counts taps.
  if (detail > 1 || !last) return detail > 1;
  const isNear = Math.hypot(clientX - last.x, clientY - last.y) < NEAR;
  return pointerType === 'touch' && isNear && timeStamp - Math.max(last.at, covered) < SEEN;
}

/** True where what was pressed first still lies under that press: then the second is meant for what lies beside it. */
function isStillThere({ on, x, y }: { on: Element; x: number; y: number }): boolean {
  const there = document.elementFromPoint(x, y);
  return there !== null && isPart(on, pressed(there));
}

function judge(event: MouseEvent): void {
  if (event.detail === 0) return;
  const press = event as PointerEvent;
  const on = pressed(press.target as Element);
  const isSlip = isSecond(press) && !(last && (isPart(last.on, on) || isStillThere(last)));
  if (isSlip) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  // A third tap is judged by the first, too.
  last = { on: (isSlip && last?.on) || on, at: press.timeStamp, x: press.clientX, y: press.clientY };
}

/** Swallows such taps from now on. */
export function swallowSecondPresses(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener('click', judge, true);
}

/** Something has come over the page. */
export function coverNow(): void {
  swallowSecondPresses();
  covered = performance.now();
}
