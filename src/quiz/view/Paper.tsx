/** A page's questions on paper, without script and in print: each with its answer folded under it. */
import { kindOf, responseTo, rightInWords } from '../../questions/kinds.ts';
import { answerOf } from '../../questions/answers.ts';
import { feedbackOf } from '../../questions/feedbacks.ts';
import { questionText } from '#text/questions.ts';
import { quizText as text } from '#text/quiz.ts';
import { keyOf, seedOf, shownOrder, type Asked } from '../sitting/question-set.ts';
import { Lesson } from './question/Lesson.tsx';
import { Paragraphs, paragraphsOf } from './question/question-parts.tsx';

export function Paper({ questions }: { questions: readonly Asked[] }) {
  return (
    <ol>
      {questions.map((asked) => (
        <li key={keyOf(asked)}>
          <PaperQuestion asked={asked} />
        </li>
      ))}
    </ol>
  );
}

function PaperQuestion({ asked }: { asked: Asked }) {
  const { question } = asked;
  const { Answer } = answerOf(question);
  const { Reasons } = feedbackOf(question);
  const { name } = kindOf(question).words;
  const shown = shownOrder(seedOf(asked), asked);
  return (
    <>
      <fieldset class="quiz-question">
        {paragraphsOf(asked).length > 0 ? (
          <legend>
            <Paragraphs asked={asked} />
          </legend>
        ) : (
          <legend class="visually-hidden">{name}</legend>
        )}
        <p class="quiz-hint">
          <span class="quiz-kind">{name}</span>
        </p>
        <Answer question={question} shown={shown} response={responseTo(question, undefined, shown)} />
      </fieldset>
      <details class="folded">
        <summary>{text.showAnswer}</summary>
        <p class="quiz-line">
          <span>{questionText.theAnswer}：</span>
          {rightInWords(question).join('、')}
        </p>
        {Reasons && <Reasons question={question} />}
        <Lesson asked={asked} />
      </details>
    </>
  );
}
