import { questionText as text } from '#text/questions.ts';
import type { FeedbackProps } from '../question.ts';
import { Sign } from '../Sign.tsx';
import { gapKindOf, gapsOf, type GapQuestion, type GapResponse } from './model.ts';
import { Sentence } from './Sentence.tsx';

export function Feedback({ question, response }: FeedbackProps<GapQuestion, GapResponse>) {
  const kind = gapKindOf(question);
  const { parts } = kind.grade(question, response);
  const answers = kind.rightInWords(question);
  const others = gapsOf(question).flatMap((gap) => ('accept' in gap ? gap.accept.slice(1) : []));
  return (
    <div>
      <Sentence
        question={question}
        fill={(_, number) => <span class="quiz-filled">{answers[number]}</span>}
      />
      <ul class="quiz-given">
        {parts.map((isRight, number) => (
          <li key={number}>
            <Sign state={isRight ? 'right' : 'wrong'} spoken />
            <span>
              {answers.length > 1 && text.gapName(number + 1)}
              {text.yourGap(response.texts[number] || '—')}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p class="quiz-why">{text.accepted(others)}</p>}
    </div>
  );
}
