import { breakLines } from '../../layout/words/line-breaking.ts';
import { boxOf, inDrawing, union } from '../jsdom-geometry.ts';
import { PALETTE } from '../page-colours.ts';
import { titleAboveWords, titlesOverEdges, wordsOverLifelines } from './over-lines.ts';
import { breakCategories } from './break-categories.ts';
import { placeLabels } from './place-labels.ts';
import { spreadJourney, spreadSections, thinAxis } from './spread-lines.ts';

const PEOPLE = [
  PALETTE.blue,
  PALETTE.pine,
  PALETTE.seal,
  PALETTE.amber,
  PALETTE['ink-3'],
  PALETTE['line-strong'],
];

/** Repairs in a drawing what Mermaid gets wrong without a browser or with words as SVG text. */
export function repairSvg(svg: Element): void {
  // svgo fails where a rule overrides the first declaration of a style attribute: so a declaration that no rule
  // overrides is put first.
  for (const part of svg.querySelectorAll('[style]'))
    part.setAttribute('style', `--first:0;${part.getAttribute('style')}`);
  // Parts of the whole, which is not yet as wide as it will be.
  const [, top = 0, whole = 0, high = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  for (const part of svg.querySelectorAll('text[x$="%"]'))
    part.setAttribute('x', String((parseFloat(part.getAttribute('x')!) / 100) * whole));
  // Without a box at their ends lifelines run far out of the drawing.
  for (const line of svg.querySelectorAll('.actor-line'))
    line.setAttribute('y2', String(Math.min(Number(line.getAttribute('y2')), top + high)));
  placeLabels(svg);
  // So that the longest word, critical, fits the corner of its frame.
  for (const word of svg.querySelectorAll('.labelText'))
    word.setAttribute('style', `${word.getAttribute('style') ?? ''};font-size:13px`);
  titlesOverEdges(svg);
  wordsOverLifelines(svg);
  titleAboveWords(svg, '.gitTitleText');
  spreadJourney(svg);
  spreadSections(svg);
  thinAxis(svg);
  breakCategories(svg);
  // The lines of a participant's name touch, and stand on the figure that a person is drawn as.
  const names = Map.groupBy(svg.querySelectorAll('text.actor'), (line) => line.parentElement);
  for (const lines of names.values()) {
    const spans = lines.flatMap((line) => [...line.querySelectorAll('tspan[dy]')]);
    const first = Number(spans[0]?.getAttribute('dy'));
    for (const span of spans) {
      const dy = Number(span.getAttribute('dy'));
      span.setAttribute(
        'dy',
        String(lines[0]!.classList.contains('actor-man') ? (dy - first) * 1.25 : dy * 1.25),
      );
    }
  }
  // An address under a prefix, which each kind writes in its own way.
  for (const anchor of svg.querySelectorAll('a'))
    for (const { name, value } of [...anchor.attributes])
      if (name.endsWith(':href')) {
        anchor.removeAttribute(name);
        anchor.setAttribute('href', value);
      }
  // The day of the build is no longer today when somebody reads.
  for (const today of svg.querySelectorAll('.today')) today.remove();
  for (const block of svg.querySelectorAll('foreignObject')) asText(block);
  // A menu that opens on a click, which nothing in the page does: its links are listed beside the drawing.
  for (const menu of svg.querySelectorAll('.actorPopupMenu')) menu.remove();
  // A journey's words have the colour of the box behind them.
  for (const words of svg.querySelectorAll('text.journey-section, text.task')) {
    words.removeAttribute('class');
    words.setAttribute('fill', PALETTE.ink);
  }
  // Colours of the settings are added after Mermaid's own and so never reached.
  for (const dot of svg.querySelectorAll('circle[class^="actor-"]')) {
    const index = Number(dot.getAttribute('class')?.slice('actor-'.length));
    dot.setAttribute('fill', PEOPLE[index % PEOPLE.length]!);
  }
}

/** Words that stand in HTML inside the drawing, as text; formulas stay what they are. */
function asText(block: Element): void {
  const lines = block.textContent
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (block.querySelector('math')) return;
  const number = (name: string) => parseFloat(block.getAttribute(name) ?? '') || 0;
  const make = (name: string) => block.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  const text = make('text');
  const middle = number('x') + number('width') / 2;
  for (const [name, value] of Object.entries({
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
    fill: PALETTE.ink,
  }))
    text.setAttribute(name, value);
  lines
    .flatMap((line) => breakLines(line, Math.max(number('width') / 15, 2)))
    .forEach((line, index, all) => {
      const span = make('tspan');
      span.textContent = line;
      span.setAttribute('x', String(middle));
      span.setAttribute(
        'y',
        String(number('y') + number('height') / 2 + (index - (all.length - 1) / 2) * 19),
      );
      text.append(span);
    });
  block.replaceWith(text);
}

/** Makes parts of a drawing links: a chart of tasks only opens them by script. */
export function addLink(svg: Element, id: string, address: string): void {
  for (const part of svg.querySelectorAll(`[id="d-${id}"], [id="d-${id}-text"]`)) {
    const anchor = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'a');
    anchor.setAttribute('href', address);
    part.replaceWith(anchor);
    anchor.append(part);
  }
}

/** The view of a drawing: what Mermaid gives it, and all words, which some kinds let run out of it. */
export function viewBoxOf(svg: Element): { x: number; y: number; width: number; height: number } {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const words = [...svg.querySelectorAll('text')]
    .filter((text) => !text.closest('defs, [display="none"], [style*="display: none"]'))
    .flatMap((text) => {
      const box = boxOf(text);
      return box && text.textContent.trim() ? [inDrawing(text, box)] : [];
    });
  const all = words.reduce(union, { x, y, width, height });
  const room = (out: boolean) => (out ? 8 : 0);
  const left = Math.floor(all.x - room(all.x < x));
  const top = Math.floor(all.y - room(all.y < y));
  const right = all.x + all.width + room(all.x + all.width > x + width);
  const bottom = all.y + all.height + room(all.y + all.height > y + height);
  return { x: left, y: top, width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
}
