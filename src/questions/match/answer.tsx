import { useState } from 'preact/hooks';
import { useLatest } from '../../ui/hooks/use-latest.ts';
import { about } from '#text/punctuation.ts';
import { questionText as text } from '#text/questions.ts';
import type { AnswerProps } from '../question.ts';
import type { MatchQuestion, MatchResponse } from './model.ts';

/** Left sides and right sides: one presses a left one, then its right one. On paper the right ones stand below. */
export function Answer({
  question: { headers, pairs },
  shown,
  response: { rights },
  onChange,
  announce,
}: AnswerProps<MatchQuestion, MatchResponse>) {
  const latest = useLatest(rights);
  /** The first left side after `from` that has no right one yet, from the top again where there is none below. */
  const open = (from: number) =>
    [...pairs.keys()]
      .map((step) => (from + step) % pairs.length)
      .find((at) => !((latest.current[at] ?? -1) >= 0));
  const [chosen, setChosen] = useState(() => open(0) ?? 0);
  const choose = (right: number) => {
    latest.current = pairs.map((_, each) => (each === chosen ? right : (latest.current[each] ?? -1)));
    onChange?.({ kind: 'match', rights: [...latest.current] });
    announce?.(text.matched(pairs[chosen]!.left, pairs[right]!.right));
    setChosen(open(chosen) ?? chosen);
  };
  if (!onChange)
    return (
      <>
        <ul class="quiz-pairs">
          {pairs.map(({ left }) => (
            <li key={left} class="quiz-entry">
              {left}
            </li>
          ))}
        </ul>
        <p class="quiz-choices">{about(headers[1], shown.map((right) => pairs[right]!.right).join(' · '))}</p>
      </>
    );
  return (
    <div class="quiz-sides">
      {(['left', 'right'] as const).map((side, column) => (
        <div key={side} role="group" aria-label={headers[column]} class="quiz-side">
          {side === 'left'
            ? pairs.map(({ left }, index) => {
                const given = pairs[rights[index] ?? -1]?.right;
                return (
                  <button
                    key={left}
                    type="button"
                    class="quiz-left"
                    aria-pressed={index === chosen}
                    data-open={given === undefined ? '' : undefined}
                    onClick={() => setChosen(index)}
                  >
                    {left}
                    {given !== undefined && <small>{text.goesWith(given)}</small>}
                  </button>
                );
              })
            : shown.map((right) => (
                <button key={right} type="button" class="quiz-right" onClick={() => choose(right)}>
                  {pairs[right]!.right}
                </button>
              ))}
        </div>
      ))}
    </div>
  );
}
