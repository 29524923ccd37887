import type { ComponentChildren } from 'preact';
import { questionText as text } from '#text/questions.ts';
import type { AnswerProps, FeedbackProps } from '../question.ts';
import { Sign } from '../Sign.tsx';
import { gapKindOf, gapsOf, type Gap, type GapQuestion, type GapResponse } from './model.ts';

/** The text at a place: what stays beside the gap before it, the rest, and what stays beside the gap after it. */
function textAt(parts: GapQuestion['parts'], index: number) {
  const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]];
  const words = part?.kind === 'text' ? part.text : '';
  const closing = before?.kind === 'gap' ? (/^[》」”），。；、]+/.exec(words)?.[0] ?? '') : '';
  const left = words.slice(closing.length);
  const opening = after?.kind === 'gap' ? (/[《「“（]$/.exec(left)?.[0] ?? '') : '';
  return { closing, rest: left.slice(0, left.length - opening.length), opening };
}

interface SentenceProps {
  question: GapQuestion;
  /** What stands in a gap. */
  fill: (gap: Gap, number: number) => ComponentChildren;
}

/** A sentence with something in each gap; brackets and points beside a gap stay on its line. */
function Sentence({ question, fill }: SentenceProps) {
  const { parts } = question;
  const gaps: Gap[] = gapsOf(question);
  return (
    <p class="quiz-sentence">
      {parts.map((part, index) =>
        part.kind === 'text' ? (
          textAt(parts, index).rest
        ) : (
          <span key={index} class="quiz-gap-word">
            {textAt(parts, index - 1).opening}
            {fill(part, gaps.indexOf(part))}
            {textAt(parts, index + 1).closing}
          </span>
        ),
      )}
    </p>
  );
}

/** How wide an input is must not give the answer away: three sizes are enough, and one for writing by hand. */
function sizeOf(gap: Gap, onPaper: boolean): number {
  if ('is' in gap) return 6;
  const length = Math.max(...gap.accept.map((accept) => accept.length));
  return onPaper || (length > 4 && length <= 8) ? 12 : length <= 4 ? 6 : 18;
}

export function Answer({ question, response: { texts }, onChange }: AnswerProps<GapQuestion, GapResponse>) {
  const gaps = gapsOf(question);
  const type = (number: number, typed: string) =>
    onChange?.({
      kind: 'gaps',
      texts: gaps.map((_, each) => (each === number ? typed : (texts[each] ?? ''))),
    });
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
