import { Tag } from '../../ui/components/Tag.tsx';
import { questionText as text } from '#text/questions.ts';
import type { FeedbackProps } from '../question.ts';
import { Sign } from '../Sign.tsx';
import type { ChoiceQuestion, ChoiceResponse } from './model.ts';

/** More options than this, the nodes of a flowchart, are not all listed afterwards. */
const MOST_LISTED = 6;

export function Feedback({
  question: { kind, options },
  shown,
  response: { chosen },
}: FeedbackProps<ChoiceQuestion, ChoiceResponse>) {
  const isTelling = (index: number) => options[index]!.right || chosen.includes(index);
  const listed = shown.length <= MOST_LISTED ? shown : shown.filter(isTelling);
  return (
    <ul class="quiz-options">
      {listed.map((index) => {
        const { text: option, right, why } = options[index]!;
        const mine = chosen.includes(index);
        const state = right ? 'right' : mine ? 'wrong' : undefined;
        return (
          <li key={index} class="quiz-option" data-state={state}>
            <Sign state={state} />
            <div>
              <p class="quiz-option-text">
                {option}
                <span class="quiz-tags">
                  {mine && <Tag class="yours">{text.chosen}</Tag>}
                  {right && !mine && kind === 'multiple' && <Tag class="yours">{text.overlooked}</Tag>}
                  {right && <Tag class="right-answer">{text.theAnswer}</Tag>}
                </span>
              </p>
              {why !== '' && <p class="quiz-why">{why}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

export function Reasons({ question: { options } }: { question: ChoiceQuestion }) {
  const explained = options.filter(({ why }) => why !== '');
  if (explained.length === 0) return null;
  return (
    <ul class="quiz-whys">
      {explained.map(({ text: option, right, why }) => (
        <li key={option}>
          <strong>{text.option(option, right)}</strong>
          {why}
        </li>
      ))}
    </ul>
  );
}
