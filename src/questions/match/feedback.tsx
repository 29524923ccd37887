import { Tag } from '../../ui/components/Tag.tsx';
import { questionText as text } from '#text/questions.ts';
import type { FeedbackProps } from '../question.ts';
import { Sign } from '../Sign.tsx';
import type { MatchQuestion, MatchResponse } from './model.ts';

export function Feedback({
  question: { pairs },
  response: { rights },
  parts,
}: FeedbackProps<MatchQuestion, MatchResponse>) {
  return (
    <ul class="quiz-pairs">
      {pairs.map(({ left, right }, index) => {
        const yours = pairs[rights[index] ?? -1]?.right;
        const state = parts[index] ? 'right' : 'wrong';
        return (
          <li key={index} class="quiz-pair" data-state={state}>
            <Sign state={state} spoken />
            <span>{left}</span>
            <span class="quiz-pair-right">
              {right}
              {state === 'wrong' && <Tag class="right-answer">{text.theAnswer}</Tag>}
            </span>
            {state === 'wrong' && <Tag class="yours">{yours ? text.yourMatch(yours) : text.unanswered}</Tag>}
          </li>
        );
      })}
    </ul>
  );
}
