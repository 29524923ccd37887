/** The arrow keys of the search: up and down between field and results, left and right within a result. */

/** Listens to the arrow keys in `root`, which holds the field and the results. */
export function moveWithArrows(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const active = document.activeElement;
    const hit = active?.closest('.search-hit');
    const next = hit
      ? (sideways(event.key, hit, active!) ?? upOrDown(event.key, root, input, hit))
      : active === input
        ? upOrDown(event.key, root, input)
        : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next !== input) next.scrollIntoView({ block: 'nearest' });
  });
}

function upOrDown(
  key: string,
  root: HTMLElement,
  input: HTMLElement,
  hit?: Element,
): HTMLElement | undefined {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const stops = [input, ...root.querySelectorAll<HTMLElement>('.search-link')];
  const here = hit ? stops.findIndex((stop) => stop.parentElement === hit) : 0;
  return stops[here + (key === 'ArrowDown' ? 1 : -1)];
}

function sideways(key: string, hit: Element, active: Element): HTMLElement | undefined {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const links = [...hit.querySelectorAll<HTMLElement>('a')];
  return links[links.indexOf(active as HTMLElement) + (key === 'ArrowRight' ? 1 : -1)];
}
