import { COLON, LIST } from '#text/punctuation.ts';
import { Folded } from '../../ui/components/Folded.tsx';
import { inWords, responseTo, rightInWords } from '../../questions/kinds.ts';
import { Sign } from '../../questions/Sign.tsx';
import { Feedback } from '../../questions/Feedback.tsx';
import { own } from '../../ui/own.ts';
import { questionText } from '#text/questions.ts';
import { quizText as text } from '#text/quiz.ts';
import type { Attempt } from '../sitting/attempt-schema.ts';
import { keyOf, shownOrder, type Asked } from '../sitting/question-set.ts';
import { Lesson } from '../view/question/Lesson.tsx';

interface Props {
  attempt: Attempt;
  asked: Asked;
  /** True where the questions come from several pages. */
  manyPages: boolean;
}

/** One question of an ended attempt: what was answered, what is right, and why on demand. */
export function AnswerReview({ attempt, asked, manyPages }: Props) {
  const { question, title } = asked;
  const given = own(attempt.given, keyOf(asked));
  const shown = shownOrder(attempt.seed, asked);
  const response = responseTo(question, given?.response, shown);
  const state = given?.right ? 'right' : 'wrong';
  return (
    <li data-state={state}>
      <Sign state={state} />
      <div>
        <p class="quiz-review-prompt">
          <span class="visually-hidden">
            {text[state]}
            {COLON}
          </span>
          {question.prompt.join(' ')}
          {manyPages && <small>{title}</small>}
        </p>
        {state === 'wrong' && (
          <Line
            name={text.yourAnswer}
            words={inWords(question, response).join(LIST) || questionText.unanswered}
          />
        )}
        <Line name={questionText.theAnswer} words={rightInWords(question).join(LIST)} />
        <Folded summary={text.why}>
          <Feedback question={question} shown={shown} response={response} />
          <Lesson asked={asked} />
        </Folded>
      </div>
    </li>
  );
}

const Line = ({ name, words }: { name: string; words: string }) => (
  <p class="quiz-line">
    <span>
      {name}
      {COLON}
    </span>
    {words}
  </p>
);
