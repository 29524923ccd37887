import { url } from '../../../ui/url.ts';
import { quizText as text } from '#text/quiz.ts';
import type { Asked } from '../../sitting/question-set.ts';
import { Chart } from './Chart.tsx';

interface Props {
  asked: Asked;
  /** True where the step is shown in the page's flowchart too. */
  withChart?: boolean;
}

/** Why the answer is what it is, and the way to where it is taught. */
export function Lesson({ asked: { slug, title, place, question }, withChart = false }: Props) {
  const { step, explanation } = question;
  const anchor = step === undefined ? '' : `#${step}`;
  return (
    <div class="quiz-lesson">
      {explanation.split('\n').map((line) => line && <p key={line}>{line}</p>)}
      <p>
        <a class="quiz-source" href={url(`procedures/${slug}/`) + anchor}>
          {place === undefined ? text.toPage(title) : text.toStep(place)}
        </a>
      </p>
      {withChart && step !== undefined && <Chart slug={slug} step={step} next={nextOf(question)} />}
    </div>
  );
}

/** The step to which the right answer leads, where it was to be pressed in the flowchart. */
function nextOf(question: Asked['question']): string | undefined {
  if (!('nodes' in question) || !('options' in question)) return undefined;
  return question.nodes?.[question.options.findIndex(({ right }) => right)];
}
