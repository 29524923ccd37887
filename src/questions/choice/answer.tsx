import type { AnswerProps } from '../question.ts';
import type { ChoiceQuestion, ChoiceResponse } from './model.ts';

/** Options to choose from, as radio buttons or checkboxes. */
export function Answer({
  question: { id, kind, options },
  shown,
  response: { chosen },
  onChange,
}: AnswerProps<ChoiceQuestion, ChoiceResponse>) {
  const choose = (index: number, isChosen: boolean) => {
    const others = kind === 'multiple' ? chosen.filter((each) => each !== index) : [];
    const now = isChosen ? [...others, index] : others;
    onChange?.({ kind: 'choice', chosen: now.sort((a, b) => a - b) });
  };
  return (
    <div class={`quiz-options quiz-options-${kind}`}>
      {shown.map((index) => (
        <label key={index} class="quiz-option">
          <input
            type={kind === 'multiple' ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(index)}
            autocomplete="off"
            onChange={({ currentTarget }) => choose(index, currentTarget.checked)}
          />
          <span>{options[index]!.text}</span>
        </label>
      ))}
    </div>
  );
}
