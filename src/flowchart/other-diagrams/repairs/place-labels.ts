/** Labels that Mermaid places wrongly without a browser. */
import { boxOf } from '../jsdom-geometry.ts';

const PLACE = /translate\(\s*(-?[\d.]+),\s*(-?[\d.]+)/;

export function placeLabels(svg: Element): void {
  centreStates(svg);
  centreTitles(svg);
  // The name of an interface begins in the middle of its circle.
  for (const words of svg.querySelectorAll('.node > rect.label-container[style*="opacity:0"] ~ .label text'))
    words.setAttribute('text-anchor', 'middle');
  if (svg.getAttribute('aria-roledescription') === 'requirement') lowerLines(svg);
}

/** A state's words start at the left edge of their box, and its description stands beside its name. */
function centreStates(svg: Element): void {
  for (const label of svg.querySelectorAll('.statediagram-state > .label')) {
    for (const part of [label, ...label.querySelectorAll('[transform]')]) {
      const [, , y] = PLACE.exec(part.getAttribute('transform') ?? '') ?? [];
      if (y !== undefined) part.setAttribute('transform', `translate(0, ${y})`);
    }
    for (const words of label.querySelectorAll('text')) words.setAttribute('text-anchor', 'middle');
    for (const line of label.querySelectorAll('tspan[x]')) line.setAttribute('x', '0');
  }
}

/** The title of a group touches the line above it, and its lines begin at the left. */
function centreTitles(svg: Element): void {
  for (const title of svg.querySelectorAll(
    '.cluster .cluster-label text, .statediagram-cluster .cluster-label text',
  )) {
    title.setAttribute('transform', 'translate(0, 3)');
    const lines = [...title.querySelectorAll('tspan[x]')];
    const width = boxOf(title)?.width ?? 0;
    if (lines.length < 2 || lines.some((line) => line.getAttribute('x') !== '0')) continue;
    title.setAttribute('text-anchor', 'middle');
    for (const line of lines) line.setAttribute('x', String(width / 2));
  }
}

/** Several lines are put as high as if their middle were the first. */
function lowerLines(svg: Element): void {
  for (const label of svg.querySelectorAll('.node .label')) {
    const rows = label.querySelectorAll('.text-outer-tspan').length;
    const [, x, y] = PLACE.exec(label.getAttribute('transform') ?? '') ?? [];
    const height = boxOf(label)?.height ?? 0;
    if (rows > 1 && y !== undefined)
      label.setAttribute('transform', `translate(${x}, ${Number(y) + (height * (rows - 1)) / rows / 2})`);
  }
}
