/** What an open and a graded question have in common. */
import type { ComponentChildren } from 'preact';
import { kindOf, type Response } from '../../../questions/kinds.ts';
import { quizText as text } from '#text/quiz.ts';
import type { Given } from '../../sitting/attempt-schema.ts';
import type { Asked } from '../../sitting/question-set.ts';

/** What can be done at a question; absent acts have no button. */
export interface QuestionActs {
  change: (response: Response) => void;
  /** Says something to those who cannot see it. */
  announce: (message: string) => void;
  /** Absent in a test: an answer is kept and nothing is said of it. */
  submit?: (() => void) | undefined;
  previous?: (() => void) | undefined;
  skip?: (() => void) | undefined;
  next: () => void;
  /** The words on the button that goes on. */
  nextName: string;
  /** True where the questions come from several pages. */
  manyPages?: boolean;
}

export interface QuestionProps {
  asked: Asked;
  /** What was answered so far. */
  given: Given | undefined;
  /** The order in which the parts are shown. */
  shown: readonly number[];
  acts: QuestionActs;
}

/** The question's paragraphs, but for those that its controls hold. */
export const paragraphsOf = ({ question }: Asked) =>
  kindOf(question).paragraphs?.(question) ?? question.prompt;

export const Paragraphs = ({ asked }: { asked: Asked }) => (
  <>
    {paragraphsOf(asked).map((line) => (
      <span key={line} class="quiz-prompt">
        {line}
      </span>
    ))}
  </>
);

export function Hint({
  asked: { question, title },
  acts: { manyPages },
}: Pick<QuestionProps, 'asked' | 'acts'>) {
  const { name, hint } = kindOf(question).words;
  return (
    <div class="quiz-hint">
      <span class="quiz-kind">{name}</span>
      {'derived' in question && <span class="quiz-kind">{text.derived}</span>}
      {manyPages ? (
        <span class="quiz-from">{title}</span>
      ) : 'nodes' in question && question.nodes ? (
        text.hintNode
      ) : (
        hint
      )}
    </div>
  );
}

interface ActionsProps {
  acts: Pick<QuestionActs, 'previous'>;
  skip?: (() => void) | undefined;
  /** The button that goes on. */
  children: ComponentChildren;
}

export function Actions({ acts: { previous }, skip, children }: ActionsProps) {
  return (
    <div class="quiz-actions">
      {previous && (
        <button class="button plain" type="button" onClick={previous}>
          {text.previous}
        </button>
      )}
      <span class="quiz-gap-between" />
      {skip && (
        <button class="button plain" type="button" onClick={skip}>
          {text.skip}
        </button>
      )}
      {children}
    </div>
  );
}
