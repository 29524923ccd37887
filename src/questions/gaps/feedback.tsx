import { questionText as text } from '#text/questions.ts';
import type { FeedbackProps } from '../question.ts';
import { Sign } from '../Sign.tsx';
import { gapsOf, type GapQuestion, type GapResponse } from './model.ts';
import { Sentence } from './Sentence.tsx';

export function Feedback({
  question,
  response: { texts },
  parts,
  answers,
}: FeedbackProps<GapQuestion, GapResponse>) {
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
              {text.yourGap(texts[number] || '—')}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && <p class="quiz-why">{text.accepted(others)}</p>}
    </div>
  );
}
