/** The arrow keys of the search: up and down between field and results, left and right within a result. */

/** Moves the focus in the element that listens, which holds the field and the results. */
export function moveWithArrows(event: KeyboardEvent): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const root = event.currentTarget as HTMLElement;
  const active = document.activeElement as HTMLElement | null;
  const hit = active?.closest('.search-hit');
  const field = root.querySelector<HTMLElement>('.search-field');
  if (!active || (!hit && active !== field)) return;
  const next = (hit && sideways(event.key, hit, active)) ?? upOrDown(event.key, root, hit ?? active);
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next !== field) next.scrollIntoView({ block: 'nearest' });
}

/** `from` is the field or a result. */
function upOrDown(key: string, root: HTMLElement, from: Element): HTMLElement | undefined {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const stops = [...root.querySelectorAll<HTMLElement>('.search-field, .search-link')];
  const here = stops.findIndex((stop) => stop === from || stop.parentElement === from);
  return stops[here + (key === 'ArrowDown' ? 1 : -1)];
}

function sideways(key: string, hit: Element, active: HTMLElement): HTMLElement | undefined {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const links = [...hit.querySelectorAll<HTMLElement>('a')];
  return links[links.indexOf(active) + (key === 'ArrowRight' ? 1 : -1)];
}
