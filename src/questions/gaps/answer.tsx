import { useLatest } from '../../ui/hooks/use-latest.ts';
import { questionText as text } from '#text/questions.ts';
import type { AnswerProps } from '../question.ts';
import { gapsOf, type Gap, type GapQuestion, type GapResponse } from './model.ts';
import { Sentence } from './Sentence.tsx';
/** How wide an input is must not give the answer away: three sizes are enough, and one for writing by hand. */
function sizeOf(gap: Gap, onPaper: boolean): number {
  if ('is' in gap) return 6;
  const length = Math.max(...gap.accept.map((accept) => accept.length));
  return onPaper || (length > 4 && length <= 8) ? 12 : length <= 4 ? 6 : 18;
}

export function Answer({ question, response: { texts }, onChange }: AnswerProps<GapQuestion, GapResponse>) {
  const gaps = gapsOf(question);
  const latest = useLatest(texts);
  const type = (number: number, typed: string) => {
    latest.current = gaps.map((_, each) => (each === number ? typed : (latest.current[each] ?? '')));
    onChange?.({ kind: 'gaps', texts: [...latest.current] });
  };
  return (
    <Sentence
      question={question}
      fill={(gap, number) => (
        <>
          <input
            class="quiz-gap"
            type="text"
            size={sizeOf(gap, !onChange)}
            // Telephones' keypads for decimals have no minus sign.
            inputMode={'is' in gap && gap.is >= 0 ? 'decimal' : undefined}
            enterkeyhint="done"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-label={text.gap(number + 1, gaps.length)}
            value={texts[number] ?? ''}
            onInput={({ currentTarget }) => type(number, currentTarget.value)}
          />
          {'is' in gap && gap.unit && ` ${gap.unit}`}
        </>
      )}
    />
  );
}
