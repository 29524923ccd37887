import { breakLines } from '../../layout/words/line-breaking.ts';
import { textWidth } from '../../layout/words/text-width.ts';

const LEADING = 1.25;

/** The categories below a chart stand in one line each, over their neighbours: they get as many as their width asks. */
export function breakCategories(svg: Element): void {
  const axis = svg.querySelector('.bottom-axis');
  const labels = [...(axis?.querySelectorAll('.label text') ?? [])];
  const at = (label: Element) =>
    Number(/translate\(\s*(-?[\d.]+)/.exec(label.getAttribute('transform') ?? '')?.[1]);
  const places = labels.map(at).sort((a, b) => a - b);
  const apart = Math.min(...places.slice(1).map((x, index) => x - places[index]!));
  const size = Number(labels[0]?.getAttribute('font-size')) || 14;
  const em = apart / size - 0.5;
  if (!Number.isFinite(em) || em < 1 || labels.every(({ textContent }) => textWidth(textContent) <= em))
    return;
  const broken = labels.map(({ textContent }) => breakLines(textContent, em));
  labels.forEach((label, index) => {
    const spans = broken[index]!.map((line, row) => {
      const span = label.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      span.textContent = line;
      span.setAttribute('x', '0');
      span.setAttribute('dy', row === 0 ? '0' : `${LEADING}em`);
      return span;
    });
    label.replaceChildren(...spans);
  });
  const lower = (Math.max(...broken.map(({ length }) => length)) - 1) * LEADING * size;
  for (const title of axis!.querySelectorAll('.title text'))
    title.setAttribute('transform', `translate(0, ${lower}) ${title.getAttribute('transform') ?? ''}`);
}
