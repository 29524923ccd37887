import { responseTo } from '../../../questions/kinds.ts';
import { feedbackOf } from '../../../questions/feedbacks.ts';
import { Sign } from '../../../questions/Sign.tsx';
import { quizText as text } from '#text/quiz.ts';
import type { Given } from '../../sitting/attempt-schema.ts';
import { Lesson } from './Lesson.tsx';
import { Actions, Hint, Paragraphs, type QuestionProps } from './question-parts.tsx';

/** A question with what was answered, what is right, and why. */
export function GradedQuestion({ asked, given, shown, acts }: QuestionProps & { given: Given }) {
  const { question } = asked;
  const state = given.right ? 'right' : 'wrong';
  const { Feedback } = feedbackOf(question);
  // Enter answers, Enter goes on.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    acts.next();
  };
  return (
    <section class="quiz-card" data-state={state}>
      <Hint asked={asked} acts={acts} />
      <div class="quiz-question">
        <Paragraphs asked={asked} />
      </div>
      <h2 class="quiz-verdict" data-state={state} tabIndex={-1} data-focus="verdict" onKeyDown={onKeyDown}>
        <Sign state={state} />
        {text[state]}
      </h2>
      <Feedback question={question} shown={shown} response={responseTo(question, given.response, shown)} />
      <Lesson asked={asked} withChart />
      <Actions acts={acts}>
        <button class="button primary" type="button" onClick={acts.next}>
          {acts.nextName}
        </button>
      </Actions>
    </section>
  );
}
