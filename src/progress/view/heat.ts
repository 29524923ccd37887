/** A calendar of answers: a column a week, a square a day, and the same in words. */
import { el } from '../../ui/el.ts';
import { localDay } from '../../quiz/sitting/sets.ts';
import { learningText as text } from '#text/learning.ts';
import { heat, type HeatDay } from '../model/summary.ts';

const WEEKS = 26;
const CELL = 12;
const GAP = 3;
/** Room for the names of months above and of weekdays beside. */
const TOP = 20;
const SIDE = 20;
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
    el('div', { class: 'progress-heat' }, drawing(days), legend()),
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
  const size = CELL + GAP;
  const svg = make('svg', { viewBox: `0 0 ${SIDE + WEEKS * size} ${TOP + 7 * size}` });
  // The same is said in words beside it.
  svg.setAttribute('aria-hidden', 'true');
  text.heatWeekdays.forEach((name, row) => {
    if (name) svg.append(label(name, 0, TOP + row * size + CELL - 2));
  });
  days.forEach(({ day, count, level }, index) => {
    const x = SIDE + Math.floor(index / 7) * size;
    // A month is named over the week in which it begins.
    if (day.endsWith('-01')) svg.append(label(text.heatMonth(Number(day.slice(5, 7))), x, TOP - GAP - 2));
    const rect = make('rect', { x, y: TOP + (index % 7) * size, width: CELL, height: CELL, rx: 2 });
    rect.setAttribute('data-level', String(level));
    const title = make('title', {});
    title.textContent = text.heatDay(day, count);
    rect.append(title);
    svg.append(rect);
  });
  return svg;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function label(words: string, x: number, y: number): SVGElement {
  const element = make('text', { x, y });
  element.textContent = words;
  return element;
}

/** What the shades stand for. */
function legend(): HTMLElement {
  const shades = text.heatLevels.map((name, level) => {
    const svg = make('svg', { viewBox: `0 0 ${CELL} ${CELL}`, width: CELL, height: CELL });
    svg.setAttribute('aria-hidden', 'true');
    const rect = make('rect', { width: CELL, height: CELL, rx: 2 });
    rect.setAttribute('data-level', String(level));
    svg.append(rect);
    return el('li', {}, svg, name);
  });
  return el('ul', { class: 'progress-legend' }, ...shades);
}
