/** One question on the screen: before it is answered with its controls, then with what is right and why. */
import { useRef, useState } from 'preact/hooks';
import { Answer } from '../../../questions/Answer.tsx';
import { isReady, kindOf, responseTo, type Response } from '../../../questions/kinds.ts';
import { deferred } from '../../../ui/loading/deferred.ts';
import { useOnce } from '../../../ui/hooks/use-once.ts';
import { quizText as text } from '#text/quiz.ts';
import type { Given } from '../../sitting/attempt-schema.ts';
import { keyOf } from '../../sitting/question-set.ts';
import type { ChartAnswerProps } from './Chart.tsx';
import { grading } from './grading.ts';
import { Actions, Hint, Paragraphs, paragraphsOf, type QuestionProps } from './question-parts.tsx';

/** The flowchart, loaded with the first question that is answered on it. */
const charts = deferred(() => import('./Chart.tsx'));

/** The question as a form, or once it is graded with what is right and why. */
export function QuestionView({ given, ...props }: QuestionProps) {
  const key = `${keyOf(props.asked)} ${props.shown.join()}`;
  return given?.right === undefined ? (
    <OpenQuestion key={key} {...props} given={given} />
  ) : (
    <GradedQuestion key={key} {...props} given={given} />
  );
}

function GradedQuestion(props: QuestionProps & { given: Given }) {
  const parts = grading.useLoaded();
  return parts ? <parts.GradedQuestion {...props} /> : null;
}

function OpenQuestion({ asked, given, shown, commands }: QuestionProps) {
  const { question } = asked;
  const [response, setResponse] = useState(() => responseTo(question, given?.response, shown));
  /** What was given last, which a form that is sent at once must not miss. */
  const latest = useRef(response);
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  /** True from 确定 until it is graded: a second press in between is none. */
  const isGrading = useRef(false);
  // What was said of this question is not left standing for the next one.
  const said = useRef('');
  useOnce(() => () => {
    if (said.current) commands.announce('');
  });
  const answering = {
    shown,
    onChange(changed: Response) {
      latest.current = changed;
      setResponse(changed);
      say('');
      commands.change(changed);
    },
    announce,
  };

  function announce(message: string): void {
    said.current = message;
    commands.announce(message);
  }

  function say(message: string): void {
    setProblem(message);
    announce(message);
  }

  function submit(event: Event): void {
    event.preventDefault();
    if (isGrading.current) return;
    const ready = isReady(question, latest.current);
    // An order that was left as shown has not been kept yet.
    if (ready) commands.change(latest.current);
    if (!commands.submit) return commands.next();
    if (ready) {
      isGrading.current = true;
      const fail = () => {
        isGrading.current = false;
        say(text.notGraded);
      };
      return void grading.load().then(commands.submit, fail);
    }
    say(kindOf(question).words.notReady);
    form.current!.querySelector<HTMLElement>('input:not(:checked), [data-open]')?.focus();
  }

  const nodes = 'nodes' in question ? question.nodes : undefined;
  return (
    <form ref={form} class="quiz-card" noValidate onSubmit={submit}>
      <Hint asked={asked} commands={commands} />
      <fieldset class="quiz-question" tabIndex={-1} data-focus="question" aria-describedby="quiz-problem">
        {paragraphsOf(asked).length ? (
          <legend>
            <Paragraphs asked={asked} />
          </legend>
        ) : (
          <legend class="visually-hidden">{question.prompt.at(-1)}</legend>
        )}
        {nodes && 'options' in question && response.kind === 'choice' ? (
          <ChartQuestion
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
      <p class="quiz-problem" id="quiz-problem" hidden={!problem}>
        {problem}
      </p>
      <Actions commands={commands} skip={commands.skip}>
        <button class="button primary" type="submit">
          {commands.submit ? text.check : commands.nextName}
        </button>
      </Actions>
    </form>
  );
}

function ChartQuestion(props: ChartAnswerProps) {
  const parts = charts.useLoaded();
  return parts ? <parts.ChartAnswer {...props} /> : <div class="quiz-chart">{text.chartLoading}</div>;
}
