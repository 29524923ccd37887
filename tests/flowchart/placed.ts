/** Where the words and boxes of a drawing stand, by the widths that it was drawn with. */
import { boxOf, inDrawing, textLines, type Box } from '../../src/flowchart/other-diagrams/jsdom-geometry.ts';

interface Placed extends Box {
  text: string;
}

/** Every line of text that stands upright. */
function linesOf(svg: Element): Placed[] {
  return [...svg.querySelectorAll('text')]
    .filter((element) => !element.closest('[transform*="rotate"], [display="none"], defs'))
    .flatMap((element) =>
      textLines(element).map(({ text, ...box }) => ({ text, ...inDrawing(element, box) })),
    );
}

/** Every rectangle. */
function rectanglesOf(svg: Element): Box[] {
  return [...svg.querySelectorAll('rect')].flatMap((element) => {
    const box = boxOf(element);
    return box && !element.closest('defs') ? [inDrawing(element, box)] : [];
  });
}

/** Lines that stick out of the smallest rectangle that their middle stands in, as `text: by how many pixels`. */
export function sticking(svg: Element, within = 2): string[] {
  const rectangles = rectanglesOf(svg).filter(({ width, height }) => width > 24 && height > 12);
  return linesOf(svg).flatMap(({ text, x, y, width, height }) => {
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const [around] = rectangles
      .filter(
        (box) =>
          box.x <= middleX &&
          middleX <= box.x + box.width &&
          box.y <= middleY &&
          middleY <= box.y + box.height,
      )
      .toSorted((a, b) => a.width * a.height - b.width * b.height);
    if (!around) return [];
    const by = Math.max(around.x - x, x + width - around.x - around.width);
    return by > within ? [`${text}: ${Math.round(by)}`] : [];
  });
}

/** Lines that stand outside the drawing, at least in part. */
export function outside(svg: Element): string[] {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return linesOf(svg)
    .filter(
      (line) =>
        line.x < left - 1 ||
        line.x + line.width > left + width + 1 ||
        line.y + line.height * 0.25 < top - 1 ||
        line.y + line.height * 0.8 > top + height + 1,
    )
    .map(({ text }) => text);
}

/** Pairs of lines that cover each other. */
export function covering(svg: Element): string[] {
  const lines = linesOf(svg).filter(({ text }) => text.trim());
  return lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > 3 && down > Math.min(a.height, b.height) * 0.5 ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}

/** Titles of groups, and words of a sequence, that a line runs through and no ground of their own covers. */
export function crossed(svg: Element): string[] {
  const parts = [...svg.querySelectorAll('line, path, text, rect, circle')].filter(
    (part) => !part.closest('defs, marker'),
  );
  const verticals = parts.flatMap((part, order) => {
    const box = boxOf(part);
    const isLine = part.tagName === 'line' && part.getAttribute('stroke') !== 'var(--line)';
    return isLine && box && box.width < 1 && box.height > 40 ? [{ order, ...inDrawing(part, box) }] : [];
  });
  return parts.flatMap((part, order) => {
    const box = part.tagName === 'text' && /\D/.test(part.textContent.trim()) ? boxOf(part) : undefined;
    if (!box || part.getAttribute('paint-order') === 'stroke') return [];
    const { x, y, width, height } = inDrawing(part, box);
    const through = verticals.filter(
      (line) =>
        line.x > x + 2 &&
        line.x < x + width - 2 &&
        line.y < y + height / 2 &&
        line.y + line.height > y + height / 2,
    );
    const isCovered = (line: { order: number }) =>
      parts.slice(line.order, order).some((ground) => {
        const own =
          /^(rect|path)$/.test(ground.tagName) && ground.getAttribute('fill') !== 'none'
            ? boxOf(ground)
            : undefined;
        const placed = own && inDrawing(ground, own);
        return !!placed && placed.x <= x + 2 && placed.x + placed.width >= x + width - 2;
      });
    return through.some((line) => !isCovered(line)) ? [part.textContent.trim()] : [];
  });
}
