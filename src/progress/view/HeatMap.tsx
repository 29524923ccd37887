import { learningText as text } from '#text/learning.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { Folded } from '../../ui/components/Folded.tsx';
import type { Learning } from '../model/page-states.ts';
import { heat, type HeatDay } from '../model/summary.ts';

const WEEKS = 26;
const CELL = 12;
const GAP = 3;
const SIZE = CELL + GAP;
/** Room for the names of months above and of weekdays beside. */
const TOP = 20;
const SIDE = 20;

/** A calendar of answers: a column a week, a square a day, and the same in words. */
export function HeatMap({ learning: { log, now } }: { learning: Learning }) {
  const moments = log.answered.flatMap(({ at, open }) => (open ? [] : [at]));
  const days = heat(moments, lastDays(now), localDay);
  const answered = days.reduce((total, { count }) => total + count, 0);
  const active = days.filter(({ count }) => count > 0).reverse();
  return (
    <section>
      <h2>{text.heat}</h2>
      <p class="progress-sum">{text.heatSum(WEEKS, active.length, answered)}</p>
      <div class="progress-heat">
        <Drawing days={days} />
        <ul class="progress-legend">
          {text.heatLevels.map((name, level) => (
            <li key={name}>
              <svg viewBox={`0 0 ${CELL} ${CELL}`} width={CELL} height={CELL} aria-hidden="true">
                <rect width={CELL} height={CELL} rx={2} data-level={level} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      </div>
      {active.length > 0 && (
        <Folded summary={text.heatDays}>
          <ul>
            {active.map(({ day, count }) => (
              <li key={day}>{text.heatDay(day, count)}</li>
            ))}
          </ul>
        </Folded>
      )}
    </section>
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

/** Hidden from those who do not see it: the words beside it say the same. */
function Drawing({ days }: { days: readonly HeatDay[] }) {
  const left = (index: number) => SIDE + Math.floor(index / 7) * SIZE;
  const top = (row: number) => TOP + row * SIZE;
  return (
    <svg viewBox={`0 0 ${SIDE + WEEKS * SIZE} ${top(7)}`} aria-hidden="true">
      {text.heatWeekdays.map(
        (name, row) =>
          name && (
            <text key={name} x={0} y={top(row) + CELL - 2}>
              {name}
            </text>
          ),
      )}
      {days.map(
        ({ day }, index) =>
          // A month is named over the week in which it begins.
          day.endsWith('-01') && (
            <text key={day} x={left(index)} y={TOP - GAP - 2}>
              {text.heatMonth(Number(day.slice(5, 7)))}
            </text>
          ),
      )}
      {days.map(({ day, count, level }, index) => (
        <rect
          key={day}
          x={left(index)}
          y={top(index % 7)}
          width={CELL}
          height={CELL}
          rx={2}
          data-level={level}
        >
          <title>{text.heatDay(day, count)}</title>
        </rect>
      ))}
    </svg>
  );
}
