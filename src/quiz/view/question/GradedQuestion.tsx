import { responseTo } from '../../../questions/kinds.ts';
import { Feedback } from '../../../questions/Feedback.tsx';
import { Sign } from '../../../questions/Sign.tsx';
import { quizText as text } from '#text/quiz.ts';
import type { Given } from '../../sitting/attempt-schema.ts';
import { Lesson } from './Lesson.tsx';
import { Actions, Hint, Paragraphs, type QuestionProps } from './question-parts.tsx';

/** A question with what was answered, what is right, and why. */
export function GradedQuestion({ asked, given, shown, commands }: QuestionProps & { given: Given }) {
  const { question } = asked;
  const state = given.right ? 'right' : 'wrong';
  // Enter answers, Enter goes on.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    commands.next();
  };
  return (
    <section class="quiz-card" data-state={state}>
      <Hint asked={asked} commands={commands} />
      <div class="quiz-question">
        <Paragraphs asked={asked} />
      </div>
      <h2 class="quiz-verdict" data-state={state} tabIndex={-1} data-focus="verdict" onKeyDown={onKeyDown}>
        <Sign state={state} />
        {text[state]}
      </h2>
      <Feedback question={question} shown={shown} response={responseTo(question, given.response, shown)} />
      <Lesson asked={asked} withChart />
      <Actions commands={commands}>
        <button class="button primary" type="button" onClick={commands.next}>
          {commands.nextName}
        </button>
      </Actions>
    </section>
  );
}
