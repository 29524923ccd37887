import type { ComponentChildren } from 'preact';
import { gapsOf, type Gap, type GapQuestion } from './model.ts';

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
export function Sentence({ question, fill }: SentenceProps) {
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
