import { useEffect, useState } from 'preact/hooks';
import { own } from '../../ui/own.ts';
import { Tag } from '../../ui/components/Tag.tsx';
import { quizText as text } from '#text/quiz.ts';
import { isFinished } from '../sitting/attempt.ts';
import type { Attempt, Given } from '../sitting/attempt-schema.ts';
import type { QuizRecord } from '../sitting/quiz-record.ts';

const ROUNDS = {
  all: undefined,
  missed: text.missedRound,
  derived: text.derived,
  practice: undefined,
  test: text.test,
} as const;

interface Props {
  attempt: Attempt;
  record: Readonly<QuizRecord>;
  /** How it came to this question; the way to start again is offered beside it. */
  note: string;
  startAgain: () => void;
}

/** The line above a question: where one is, the grades so far, the scores kept. */
export function AttemptProgress({ attempt, record: { best, last }, note, startAgain }: Props) {
  const { keys, position, scope } = attempt;
  const isOpenTest = scope === 'test' && !isFinished(attempt);
  const round = ROUNDS[scope];
  // The score of an attempt that is over stands in its result; one that was both, last and best, stands once.
  // The missed ones, asked again, have none of their own.
  const before = isFinished(attempt) && scope !== 'missed' ? undefined : last;
  const scores = [
    before && text.last(before.right, before.total),
    best && best.at !== last?.at && text.best(best.right, best.total),
  ].filter(Boolean);
  return (
    <div>
      <p class="quiz-progress">
        {position < keys.length && <strong>{text.progress(position + 1, keys.length)}</strong>}
        {round && <Tag>{round}</Tag>}
        {isOpenTest && attempt.until !== undefined && <Clock until={attempt.until} />}
        {scores.length > 0 && <span class="quiz-scores">{scores.join(' · ')}</span>}
      </p>
      <div class="quiz-marks" aria-hidden="true">
        {keys.map((key, place) => (
          <span
            key={key}
            data-state={stateOf(own(attempt.given, key), isOpenTest)}
            data-now={place === position ? '' : undefined}
          />
        ))}
      </div>
      {note && (
        <p class="quiz-note">
          {note}
          <button class="button plain" type="button" onClick={startAgain}>
            {text.startAgain}
          </button>
        </p>
      )}
    </div>
  );
}

function stateOf(given: Given | undefined, isOpenTest: boolean): string | undefined {
  if (given?.right === undefined) return isOpenTest && given ? 'given' : undefined;
  return given.right ? 'right' : 'wrong';
}

const secondsTo = (until: number) => Math.max(0, Math.ceil((until - Date.now()) / 1000));

/** The time that is left of a test. */
function Clock({ until }: { until: number }) {
  const [seconds, setSeconds] = useState(() => secondsTo(until));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsTo(until)), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <span class="quiz-clock" role="timer">
      {text.timeLeft(Math.floor(seconds / 60), seconds % 60)}
    </span>
  );
}
