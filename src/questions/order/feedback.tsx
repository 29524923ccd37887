import { Tag } from '../../ui/components/Tag.tsx';
import { questionText as text } from '#text/questions.ts';
import type { FeedbackProps } from '../question.ts';
import { Sign } from '../Sign.tsx';
import type { OrderQuestion, OrderResponse } from './model.ts';

export function Feedback({
  question: { entries },
  response,
  parts,
}: FeedbackProps<OrderQuestion, OrderResponse>) {
  const given = response.order.map((index) => entries[index]);
  return (
    <div>
      <p class="quiz-small-name">{text.rightOrder}</p>
      <ol class="quiz-order">
        {entries.map((entry, place) => {
          const state = parts[place] ? 'right' : 'wrong';
          return (
            <li key={place} class="quiz-entry" data-state={state}>
              <Sign state={state} spoken />
              <span class="quiz-entry-text">
                {entry}
                {state === 'wrong' && <Tag class="yours">{text.yourPlace(given.indexOf(entry) + 1)}</Tag>}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
