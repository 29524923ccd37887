import { isReady } from '../../questions/kinds.ts';
import { own } from '../../ui/own.ts';
import { quizText as text } from '#text/quiz.ts';
import type { Attempt } from '../sitting/attempt-schema.ts';
import { keyOf, type Asked } from '../sitting/question-set.ts';
import { Actions } from './question/question-parts.tsx';

interface Props {
  attempt: Attempt;
  asked: readonly Asked[];
  goTo: (place: number) => void;
  handIn: () => void;
}

/** Before a test is handed in: which questions are answered and which are not. */
export function HandInOverview({ attempt, asked, goTo, handIn }: Props) {
  const answered = asked.map((each) => {
    const given = own(attempt.given, keyOf(each));
    return given !== undefined && isReady(each.question, given.response);
  });
  const open = answered.filter((is) => !is).length;
  return (
    <section class="quiz-card">
      <h2 class="quiz-verdict" tabIndex={-1} data-focus="overview">
        {text.overview}
      </h2>
      <p>{open > 0 ? text.stillOpen(open) : text.allAnswered}</p>
      <ol class="quiz-jumps">
        {answered.map((is, place) => (
          <li key={place}>
            <button
              type="button"
              class="button quiz-jump"
              data-open={is ? undefined : ''}
              aria-label={text.place(place + 1, is)}
              onClick={() => goTo(place)}
            >
              {place + 1}
            </button>
          </li>
        ))}
      </ol>
      <Actions commands={{ previous: () => goTo(asked.length - 1) }}>
        <button class="button primary" type="button" onClick={handIn}>
          {text.handIn}
        </button>
      </Actions>
    </section>
  );
}
