/** One question on the screen: before it is answered with its controls, then with what is right and why. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isReady, kindOf, responseTo, type Response } from '../../questions/kinds.ts';
import { Sign } from '../../questions/Sign.tsx';
import { viewOf } from '../../questions/views.ts';
import { quizText as text } from '#text/quiz.ts';
import type { Given } from '../sitting/attempt-schema.ts';
import { keyOf, type Asked } from '../sitting/question-set.ts';
import { ChartAnswer } from './Chart.tsx';
import { Lesson } from './Lesson.tsx';

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

interface Props {
  asked: Asked;
  /** What was answered so far. */
  given: Given | undefined;
  /** The order in which the parts are shown. */
  shown: readonly number[];
  acts: QuestionActs;
}

/** The question as a form, or once it is graded with what is right and why. */
export function QuestionView({ given, ...props }: Props) {
  const key = `${keyOf(props.asked)} ${props.shown.join()}`;
  return given?.right === undefined ? (
    <OpenQuestion key={key} {...props} given={given} />
  ) : (
    <GradedQuestion key={key} {...props} given={given} />
  );
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

function Hint({ asked: { question, title }, acts: { manyPages } }: Pick<Props, 'asked' | 'acts'>) {
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

function OpenQuestion({ asked, given, shown, acts }: Props) {
  const { question } = asked;
  const [response, setResponse] = useState(() => responseTo(question, given?.response, shown));
  /** What was given last, which a form that is sent at once must not miss. */
  const latest = useRef(response);
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const answering = {
    shown,
    onChange(changed: Response) {
      latest.current = changed;
      setResponse(changed);
      setProblem('');
      acts.change(changed);
    },
    announce: acts.announce,
  };

  function submit(event: Event): void {
    event.preventDefault();
    const ready = isReady(question, latest.current);
    // An order that was left as shown has not been kept yet.
    if (ready) acts.change(latest.current);
    if (!acts.submit) return acts.next();
    if (ready) return acts.submit();
    const { notReady } = kindOf(question).words;
    setProblem(notReady);
    acts.announce(notReady);
    form.current!.querySelector<HTMLElement>('input:not(:checked), select')?.focus();
  }

  const { Answer } = viewOf(question);
  const nodes = 'options' in question && 'nodes' in question ? question.nodes : undefined;
  return (
    <form ref={form} class="quiz-card" noValidate onSubmit={submit}>
      <Hint asked={asked} acts={acts} />
      <fieldset class="quiz-question" tabIndex={-1} data-focus="question" aria-describedby="quiz-problem">
        {paragraphsOf(asked).length > 0 ? (
          <legend>
            <Paragraphs asked={asked} />
          </legend>
        ) : (
          <legend class="visually-hidden">{question.prompt.at(-1)}</legend>
        )}
        {nodes && 'options' in question && response.kind === 'choice' ? (
          <ChartAnswer
            {...answering}
            question={question}
            response={response}
            slug={asked.slug}
            nodes={nodes}
          />
        ) : (
          <Answer {...answering} question={question} response={response} />
        )}
      </fieldset>
      <p class="quiz-problem" id="quiz-problem" hidden={problem === ''}>
        {problem}
      </p>
      <Actions acts={acts} skip={acts.skip}>
        <button class="button primary" type="submit">
          {acts.submit ? text.check : acts.nextName}
        </button>
      </Actions>
    </form>
  );
}

function GradedQuestion({ asked, given, shown, acts }: Props & { given: Given }) {
  const { question } = asked;
  const state = given.right ? 'right' : 'wrong';
  const { Feedback } = viewOf(question);
  // Enter answers, Enter goes on.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    acts.next();
  };
  return (
    <section class="quiz-card" data-state={state}>
      <Hint asked={asked} acts={acts} />
      <div class="quiz-question">
        <Paragraphs asked={asked} />
      </div>
      <h2 class="quiz-verdict" data-state={state} tabIndex={-1} data-focus="verdict" onKeyDown={onKeyDown}>
        <Sign state={state} />
        {text[state]}
      </h2>
      <Feedback question={question} shown={shown} response={responseTo(question, given.response, shown)} />
      <Lesson asked={asked} withChart />
      <Actions acts={acts}>
        <button class="button primary" type="button" onClick={acts.next}>
          {acts.nextName}
        </button>
      </Actions>
    </section>
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
