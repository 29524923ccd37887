/** A calendar of answers: a column a week, a square a day, and the same in words. */
import { el } from '../quiz/dom.ts';
import { localDay } from '../quiz/sets.ts';
import { learningText as text } from '../site/text.ts';
import { heat, type HeatDay } from './summary.ts';

const WEEKS = 26;
const CELL = 12;
const GAP = 3;
const SVG = 'http://www.w3.org/2000/svg';

export function heatView(moments: readonly number[], now: number): HTMLElement {
  const days = heat(moments, lastDays(now), localDay);
  const answered = days.reduce((total, { count }) => total + count, 0);
  const active = days.filter(({ count }) => count > 0);
  return el(
    'section',
    {},
    el('h2', {}, text.heat),
    el('p', { class: 'progress-sum' }, text.heatSum(WEEKS, active.length, answered)),
    el('div', { class: 'progress-heat scroll-x' }, drawing(days)),
    active.length > 0 &&
      el(
        'details',
        { class: 'quiz-folded', id: 'heat-days' },
        el('summary', {}, text.heatDays),
        el('ul', {}, ...active.reverse().map(({ day, count }) => el('li', {}, text.heatDay(day, count)))),
      ),
  );
}

/** The days of the last weeks up to today, beginning with a Monday. */
function lastDays(now: number): string[] {
  const today = new Date(now);
  const sinceMonday = (today.getDay() + 6) % 7;
  const count = (WEEKS - 1) * 7 + sinceMonday + 1;
  return Array.from({ length: count }, (_, index) =>
    localDay(new Date(today.getFullYear(), today.getMonth(), today.getDate() - count + 1 + index).getTime()),
  );
}

function drawing(days: readonly HeatDay[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const size = CELL + GAP;
  svg.setAttribute('viewBox', `0 0 ${WEEKS * size} ${7 * size}`);
  svg.setAttribute('width', String(WEEKS * size));
  svg.setAttribute('height', String(7 * size));
  // The same is said in words beside it.
  svg.setAttribute('aria-hidden', 'true');
  days.forEach(({ day, count, level }, index) => {
    const rect = document.createElementNS(SVG, 'rect');
    const place = {
      x: Math.floor(index / 7) * size,
      y: (index % 7) * size,
      width: CELL,
      height: CELL,
      rx: 2,
    };
    for (const [name, value] of Object.entries(place)) rect.setAttribute(name, String(value));
    rect.setAttribute('data-level', String(level));
    const title = document.createElementNS(SVG, 'title');
    title.textContent = text.heatDay(day, count);
    rect.append(title);
    svg.append(rect);
  });
  return svg;
}
