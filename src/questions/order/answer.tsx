import { questionText as text } from '#text/questions.ts';
import type { AnswerProps } from '../question.ts';
import type { OrderQuestion, OrderResponse } from './model.ts';
import { SortableList } from './SortableList.tsx';

/** The entries in a wrong order: to be moved, and on paper each with a box for its place. */
export function Answer({
  question: { entries },
  response: { order },
  onChange,
  announce,
}: AnswerProps<OrderQuestion, OrderResponse>) {
  if (onChange)
    return (
      <SortableList
        order={order}
        nameOf={(index) => entries[index]!}
        onMove={(after, moved) => {
          onChange({ kind: 'order', order: after });
          announce?.(text.moved(entries[moved]!, after.indexOf(moved) + 1, after.length));
        }}
      />
    );
  return (
    <ul class="quiz-order">
      {order.map((index) => (
        <li key={index} class="quiz-entry">
          <span class="quiz-place" aria-hidden="true" />
          <span class="quiz-entry-text">{entries[index]}</span>
        </li>
      ))}
    </ul>
  );
}
