import { Select } from '../../ui/components/Select.tsx';
import { useLatest } from '../../ui/hooks/use-latest.ts';
import { questionText as text } from '#text/questions.ts';
import type { AnswerProps } from '../question.ts';
import type { MatchQuestion, MatchResponse } from './model.ts';

/** Left sides, each with the right sides to choose from. On paper those stand below. */
export function Answer({
  question: { headers, pairs },
  shown,
  response: { rights },
  onChange,
}: AnswerProps<MatchQuestion, MatchResponse>) {
  const options = [
    { value: '-1', name: text.choose },
    ...shown.map((right) => ({ value: String(right), name: pairs[right]!.right })),
  ];
  const latest = useLatest(rights);
  const choose = (index: number, right: number) => {
    latest.current = pairs.map((_, each) => (each === index ? right : (latest.current[each] ?? -1)));
    onChange?.({ kind: 'match', rights: [...latest.current] });
  };
  return (
    <>
      <div class="quiz-pairs">
        {pairs.map(({ left }, index) => {
          // Of pairs with the same right side one alone is shown.
          const given = pairs[rights[index] ?? -1]?.right;
          const value = shown.find((right) => pairs[right]!.right === given) ?? -1;
          return (
            <Select
              key={index}
              class="quiz-pair"
              label={left}
              value={String(value)}
              options={options}
              onChange={(right) => choose(index, Number(right))}
            />
          );
        })}
      </div>
      {!onChange && (
        <p class="quiz-print-choices" aria-hidden="true">
          {headers[1]}：{shown.map((right) => pairs[right]!.right).join(' · ')}
        </p>
      )}
    </>
  );
}
