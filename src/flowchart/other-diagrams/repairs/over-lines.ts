/** Words that lines of the same drawing run through: they come to stand above those lines, on a ground of their own. */
import { boxOf, inDrawing, type Box } from '../jsdom-geometry.ts';
import { PALETTE } from '../page-colours.ts';

const make = (of: Element, name: string, attributes: Record<string, string | number>) => {
  const part = of.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) part.setAttribute(attribute, String(value));
  return part;
};

/** Titles of groups are drawn below the edges that cross them: they are moved above, and cover them. */
export function titlesOverEdges(svg: Element): void {
  for (const label of svg.querySelectorAll(
    '.cluster > .cluster-label, .statediagram-cluster .cluster-label',
  )) {
    const cluster = label.closest('.cluster, .statediagram-cluster');
    const clusters = cluster?.closest('.clusters');
    const edges = clusters?.parentElement?.querySelector(':scope > .edgePaths');
    const box = boxOf(label);
    if (!cluster || !clusters || !edges || !box || box.width === 0 || !label.textContent.trim()) continue;
    const ground = make(label, 'rect', {
      ...{ x: box.x - 3, y: box.y, width: box.width + 6, height: box.height },
      class: cluster.querySelector('rect')?.getAttribute('class') ?? '',
      style: 'stroke:none',
    });
    label.prepend(ground);
    // The same elements around it, so that the same styles hold.
    const layer = clusters.cloneNode(false) as Element;
    const around = cluster.cloneNode(false) as Element;
    around.removeAttribute('id');
    around.append(label);
    layer.append(around);
    edges.after(layer);
  }
}

/** Words of a sequence that lifelines run through get a margin in the colour of what they stand on. */
export function wordsOverLifelines(svg: Element): void {
  const sides = [...svg.querySelectorAll('rect.rect')].flatMap((rect) => {
    const { x, y, width = 0, height } = boxOf(rect) ?? { x: 0, y: 0, height: 0 };
    return [x, x + width].map((side) => ({ x: side, y, width: 0, height }));
  });
  const lifelines = [...svg.querySelectorAll('.actor-line')].flatMap((line) => boxOf(line) ?? []);
  const lines = [...lifelines, ...sides];
  const grounds = [...svg.querySelectorAll('rect[fill]:not(.actor, .note, .labelBox)')].flatMap((rect) => {
    const box = boxOf(rect);
    const fill = rect.getAttribute('fill')!;
    return box && fill !== 'none' && fill !== 'transparent' ? [{ ...box, fill }] : [];
  });
  for (const words of svg.querySelectorAll('.messageText, .loopText, .sectionTitle')) {
    const box = boxOf(words);
    if (!box || !lines.some((line) => meets(box, line))) continue;
    const [ground] = grounds
      .filter((rect) => holds(rect, box))
      .sort((a, b) => a.width * a.height - b.width * b.height);
    for (const part of [words, ...words.querySelectorAll('tspan')])
      part.setAttribute(
        'style',
        `${part.getAttribute('style') ?? ''};stroke:${ground?.fill ?? PALETTE.paper};stroke-width:5px;stroke-linejoin:round;paint-order:stroke`,
      );
  }
}

const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Box, inner: Box) =>
  outer.x <= inner.x + inner.width / 2 &&
  inner.x + inner.width / 2 <= outer.x + outer.width &&
  outer.y <= inner.y + inner.height / 2 &&
  inner.y + inner.height / 2 <= outer.y + outer.height;

/** A title at the top of a drawing that other words have come up to: it moves up, out of their way. */
export function titleAboveWords(svg: Element, selector: string): void {
  const title = svg.querySelector(selector);
  const own = title && boxOf(title);
  if (!title || !own) return;
  const at = inDrawing(title, own);
  const tops = [...svg.querySelectorAll('text')]
    .filter((words) => words !== title && words.textContent.trim())
    .flatMap((words) => {
      const box = boxOf(words);
      const placed = box && inDrawing(words, box);
      return placed && meets({ ...placed, x: at.x, width: at.width }, at) ? [placed.y] : [];
    });
  if (tops.length === 0) return;
  const y = Number(title.getAttribute('y')) - (at.y + at.height - Math.min(...tops)) - 4;
  title.setAttribute('y', String(y));
}
