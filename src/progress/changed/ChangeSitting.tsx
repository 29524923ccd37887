/** Asks what is answered otherwise since a page has changed. Fetched once somebody wants to be asked. */
import { useState } from 'preact/hooks';
import { askedOf, type QuestionSet } from '../../quiz/sitting/question-set.ts';
import { SittingView } from '../../review/SittingView.tsx';

interface Props {
  set: QuestionSet;
  /** Ids of the questions; at least one. */
  asks: readonly string[];
  /** Called when all were answered right in the end, or without a score where the reader stops. */
  end: (score?: { right: number; total: number }) => void;
  /** Called with the id of each that is answered right. */
  onRight: (id: string) => void;
}

export function ChangeSitting({ set, asks, end, onRight }: Props) {
  const [status, announce] = useState('');
  const questions = set.derived.filter(({ id }) => asks.includes(id));
  return (
    <div class="change-sitting quiz-live">
      <div>
        <SittingView
          queue={askedOf(set, questions)}
          end={end}
          announce={announce}
          onRight={({ question }) => onRight(question.id)}
        />
      </div>
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </div>
  );
}
