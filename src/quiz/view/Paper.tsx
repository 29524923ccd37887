/** A page's questions on paper, without script and in print: each with its answer folded under it. */
import { COLON, LIST } from '#text/punctuation.ts';
import { Tag } from '../../ui/components/Tag.tsx';
import { kindOf, responseTo, rightInWords } from '../../questions/kinds.ts';
import { Answer } from '../../questions/Answer.tsx';
import { Reasons } from '../../questions/Feedback.tsx';
import { questionText } from '#text/questions.ts';
import { paperText, quizText as text } from '#text/quiz.ts';
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

/** Above a printed paper: who answers it, and how well. */
export function PaperHead({ most }: { most: number }) {
  return (
    <p class="paper-head">
      {paperText.fields.map((field) => (
        <span key={field}>{field}</span>
      ))}
      <span>{paperText.score(most)}</span>
    </p>
  );
}

/** The right answers, by the number of their question: on a sheet of their own, for whoever marks. */
export function PaperKey({ questions, title }: { questions: readonly Asked[]; title: string }) {
  return (
    <section class="paper-key">
      <h2>{paperText.key(title)}</h2>
      <ol>
        {questions.map((asked) => (
          <li key={keyOf(asked)}>{rightInWords(asked.question).join(LIST)}</li>
        ))}
      </ol>
    </section>
  );
}

function PaperQuestion({ asked }: { asked: Asked }) {
  const { question } = asked;
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
          <Tag class="quiz-kind">{name}</Tag>
        </p>
        <Answer question={question} shown={shown} response={responseTo(question, undefined, shown)} />
      </fieldset>
      <details class="folded">
        <summary>{text.showAnswer}</summary>
        <p class="quiz-line">
          <span>
            {questionText.theAnswer}
            {COLON}
          </span>
          {rightInWords(question).join(LIST)}
        </p>
        <Reasons question={question} />
        <Lesson asked={asked} />
      </details>
    </>
  );
}
