import { el, type Child } from '../../ui/el.ts';

/**
 * A sentence with something in each gap; brackets and points beside a gap stay on its line.
 *
 * `fill` gives what stands in a gap, by the gap's number.
 */
export function sentence<P extends { kind: 'text'; text: string } | { kind: 'gap' }>(
  parts: readonly P[],
  fill: (gap: Exclude<P, { kind: 'text' }>, number: number) => Child[],
): HTMLParagraphElement {
  const line = el('p', { class: 'quiz-sentence' });
  let number = 0;
  let gap: HTMLElement | undefined;
  for (const part of parts) {
    if (part.kind === 'text') {
      const [closing = ''] = gap ? (/^[》」”），。；、]+/.exec(part.text) ?? []) : [];
      gap?.append(closing);
      line.append(part.text.slice(closing.length));
    } else {
      const [opening = ''] = /[《「“（]$/.exec(line.lastChild?.textContent ?? '') ?? [];
      if (opening && line.lastChild !== gap)
        line.lastChild!.textContent = line.lastChild!.textContent!.slice(0, -1);
      const within = fill(part as Exclude<P, { kind: 'text' }>, number++);
      gap = el('span', { class: 'quiz-gap-word' }, line.lastChild === gap ? '' : opening, ...within);
      line.append(gap);
    }
  }
  return line;
}

/** Shows all of `root` from its top, unless it is to be seen; of a long question only its end and the verdict. */
export function bringIntoView(target: HTMLElement, root: HTMLElement): void {
  const { top, bottom } = root.getBoundingClientRect();
  const isLow = target.getBoundingClientRect().top - top > innerHeight * 0.4;
  if (isLow && target.dataset.focus === 'verdict') {
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  } else if (top < 0 || bottom > innerHeight) root.scrollIntoView({ behavior: 'instant' });
}

/** A line icon of the quiz: 24 units, in the colour of the text, beside words. */
export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  for (const [key, value] of Object.entries(SVG)) svg.setAttribute(key, value);
  svg.append(path);
  return svg;
}

const SVG = {
  class: 'icon',
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2.25',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
};
const ICONS = {
  right: 'M4.5 12.5l5 5 10-11',
  wrong: 'M6 6l12 12M18 6L6 18',
  up: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  down: 'M12 5v14M5.5 12.5L12 19l6.5-6.5',
  grip: 'M9 6v.01M9 12v.01M9 18v.01M15 6v.01M15 12v.01M15 18v.01',
};
