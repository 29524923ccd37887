/** Lines of words that Mermaid sets without any room between them. */
import { boxOf, inDrawing } from '../jsdom-geometry.ts';
import { PALETTE } from '../page-colours.ts';

/** Distance of two lines, in their own size. */
const LEADING = 1.25;

/** The words of a journey: each line is a text of its own, moved by `dy` from the middle of its box. */
export function spreadJourney(svg: Element): void {
  const boxes = Map.groupBy(
    svg.querySelectorAll('text.journey-section, text.task'),
    (line) => line.parentElement,
  );
  for (const lines of boxes.values()) {
    const [box] = [...(lines[0]?.parentElement?.querySelectorAll('rect') ?? [])];
    const height = Number(box?.getAttribute('height')) || 60;
    for (const line of lines) {
      const span = line.querySelector('tspan[dy]');
      const size =
        parseFloat(/font-size:\s*([\d.]+)/.exec(line.getAttribute('style') ?? '')?.[1] ?? '') || 14;
      // As far as the box is high.
      const leading = Math.min(LEADING, (height - 4) / (size * lines.length));
      span?.setAttribute('dy', String(Number(span.getAttribute('dy')) * Math.max(leading, 1)));
    }
  }
}

/** The names of sections of a plan: a text with a `tspan` a line, `dy` in em. */
export function spreadSections(svg: Element): void {
  for (const title of svg.querySelectorAll('.sectionTitle')) {
    const spans = [...title.querySelectorAll('tspan')];
    if (spans.length < 2) continue;
    title.setAttribute('dy', `${(-(spans.length - 1) * LEADING) / 2}em`);
    for (const span of spans.slice(1)) span.setAttribute('dy', `${LEADING}em`);
  }
}

/** An axis: its lines are faint, since names of tasks stand on them; of its words that would touch, the later ones go. */
export function thinAxis(svg: Element): void {
  for (const axis of svg.querySelectorAll('.grid')) {
    for (const line of axis.querySelectorAll('.tick line')) line.setAttribute('stroke', PALETTE.line);
    let right = -Infinity;
    for (const words of axis.querySelectorAll('.tick text')) {
      const box = boxOf(words);
      const placed = box && inDrawing(words, box);
      if (!placed) continue;
      if (placed.x < right + 6) words.remove();
      else right = placed.x + placed.width;
    }
  }
}
