/** What the review page shows before and after a sitting. */
import { LIST } from '#text/punctuation.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { reviewText as text } from '#text/review.ts';
import { rightInWords } from '../questions/kinds.ts';
import { RIGHT_DAYS } from '../quiz/sitting/log.ts';
import { keyOf, type Asked } from '../quiz/sitting/question-set.ts';
import { daysBetween } from '../quiz/sitting/local-day.ts';
import { Lesson } from '../quiz/view/question/Lesson.tsx';
import { Folded } from '../ui/components/Folded.tsx';
import { url } from '../ui/url.ts';
import type { Today } from './today.ts';

interface Props {
  today: Today;
  /** How the sitting went that has just ended. */
  done: { right: number; total: number } | undefined;
  /** True where the focus was in a sitting. */
  focus: boolean;
  start: (queue: readonly Asked[]) => void;
}

/** More at once tires; the rest stays due. */
const SITTING = 20;
const DAY = 86_400_000;
/** So many of 错题本 are shown at once; the others are folded. */
const SHOWN = 10;

export function Overview({ today, done, focus, start }: Props) {
  const { now, due, missed, next, ahead } = today;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <>
      <section class="quiz-card">
        <h2 class="review-count" tabIndex={-1} ref={heading}>
          {next === undefined ? text.empty : text.dueToday(due.length)}
        </h2>
        {done && <p>{text.done(done.right, done.total)}</p>}
        {next === undefined ? (
          <p>{text.emptyHow}</p>
        ) : (
          <p class="quiet">
            {due.length > 0
              ? text.dueHow(due.length, SITTING)
              : text.nextDue(new Date(next), daysBetween(now, next))}
          </p>
        )}
        <p class="actions">
          {next === undefined && (
            <a class="button primary" href={url('procedures/')}>
              {text.toProcedures}
            </a>
          )}
          {due.length > 0 && (
            <button class="button primary" type="button" onClick={() => start(due.slice(0, SITTING))}>
              {due.length > SITTING ? text.startSome(SITTING) : text.start}
            </button>
          )}
          <a class="button" href={url('practice/')}>
            {text.toPractice}
          </a>
        </p>
      </section>
      {next !== undefined && (
        <>
          <h2>{text.missedBook(missed.length)}</h2>
          <p class="quiet">{missed.length > 0 ? text.missedHow(RIGHT_DAYS) : text.noneMissed}</p>
          <MissedList missed={missed.slice(0, SHOWN)} />
          {missed.length > SHOWN && (
            <Folded summary={text.moreMissed(missed.length - SHOWN)}>
              <MissedList missed={missed.slice(SHOWN)} />
            </Folded>
          )}
          <h2>{text.ahead}</h2>
          <Forecast counts={ahead} now={now} />
        </>
      )}
    </>
  );
}

function MissedList({ missed }: { missed: readonly Asked[] }) {
  return (
    <ul class="review-missed">
      {missed.map((asked) => (
        <li key={keyOf(asked)} data-key={keyOf(asked)}>
          <Folded
            summary={
              <span>
                {asked.question.prompt.join(' ')}
                <small>{asked.title}</small>
              </span>
            }
          >
            <p class="quiz-line">{text.rightIs(rightInWords(asked.question).join(LIST))}</p>
            <Lesson asked={asked} />
          </Folded>
        </li>
      ))}
    </ul>
  );
}

/** How many become due on each of the coming days. */
function Forecast({ counts, now }: { counts: readonly number[]; now: number }) {
  const days = counts.map((_, index) => now + index * DAY);
  const most = Math.max(1, ...counts);
  return (
    <ol class="review-ahead">
      {days.map((day, index) => (
        <li key={day}>
          <span>{index === 0 ? text.today : text.day(new Date(day))}</span>
          <meter min={0} max={most} value={counts[index]!} aria-label={text.day(new Date(day))} />
          <span class="num">{text.questions(counts[index]!)}</span>
        </li>
      ))}
    </ol>
  );
}
