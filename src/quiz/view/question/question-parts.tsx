/** What an open and a graded question have in common. */
import type { ComponentChildren } from 'preact';
import { kindOf, type Response } from '../../../questions/kinds.ts';
import { Tag } from '../../../ui/components/Tag.tsx';
import { quizText as text } from '#text/quiz.ts';
import type { Given } from '../../sitting/attempt-schema.ts';
import type { Asked } from '../../sitting/question-set.ts';

/** What can be done at a question; absent commands have no button. */
export interface QuestionCommands {
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
  commands: QuestionCommands;
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
  commands: { manyPages },
}: Pick<QuestionProps, 'asked' | 'commands'>) {
  const { name, hint } = kindOf(question).words;
  return (
    <div class="quiz-hint">
      <Tag class="quiz-kind">{name}</Tag>
      {'derived' in question && <Tag class="quiz-kind">{text.derived}</Tag>}
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
  commands: Pick<QuestionCommands, 'previous'>;
  skip?: (() => void) | undefined;
  /** The button that goes on. */
  children: ComponentChildren;
}

export function Actions({ commands: { previous }, skip, children }: ActionsProps) {
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
