/** Fingers and the mouse on a view of a drawing. */

/** A mouse drags what does not fit; fingers scroll it by themselves. */
export function drag(start: PointerEvent): void {
  const view = (start.target as Element).closest<HTMLElement>('.flow-view');
  if (!view || start.pointerType !== 'mouse' || start.button !== 0) return;
  const { scrollLeft, scrollTop } = view;
  let moved = false;
  const move = (event: PointerEvent) => {
    const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
    moved ||= Math.hypot(dx, dy) > 5;
    if (moved) view.scrollTo(scrollLeft - dx, scrollTop - dy);
  };
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('pointermove', move, { signal });
  // The press that ends a drag follows no link.
  addEventListener('click', (event) => moved && event.preventDefault(), { signal, capture: true });
  addEventListener('pointerup', () => setTimeout(() => stop.abort()), { signal });
  view.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
}

/** Two fingers zoom around the point between them; `scale` takes the zoom and a point of the window. */
export function pinch(
  { touches, target }: TouchEvent,
  zoom: number,
  scale: (zoom: number, x: number, y: number) => void,
): void {
  const view = (target as Element).closest<HTMLElement>('.flow-view');
  const [a, b] = touches;
  if (!view || !a || !b) return;
  const apart = (one: Touch, other: Touch) =>
    Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  const distance = apart(a, b);
  const move = (event: TouchEvent) => {
    const [c, d] = event.touches;
    if (!c || !d) return;
    event.preventDefault();
    scale((zoom * apart(c, d)) / distance, (c.clientX + d.clientX) / 2, (c.clientY + d.clientY) / 2);
  };
  view.addEventListener('touchmove', move, { passive: false });
  view.addEventListener('touchend', () => view.removeEventListener('touchmove', move), { once: true });
}
