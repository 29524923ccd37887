/** The flowchart of a question's page, there once it has been fetched. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quizText as text } from '#text/quiz.ts';
import type { ChoiceQuestion, ChoiceResponse } from '../../../questions/choice/model.ts';
import type { AnswerProps } from '../../../questions/question.ts';
import { Answer as List } from '../../../questions/choice/answer.tsx';
import { center, drawingOf, lightStep, markNode } from './flowchart-drawing.ts';

/** The page's drawing: undefined while it is fetched, null where it cannot be had. */
function useDrawing(slug: string): SVGElement | null | undefined {
  const [drawing, setDrawing] = useState<SVGElement | null>();
  useEffect(() => {
    let isGone = false;
    void drawingOf(slug).then((found) => isGone || setDrawing(found ?? null));
    return () => {
      isGone = true;
    };
  }, [slug]);
  return drawing;
}

interface ChartProps {
  slug: string;
  step: string;
  /** The step to which the way from it leads, where that was asked. */
  next: string | undefined;
}

/** The flowchart with a step lit; nothing where it has no such step. */
export function Chart({ slug, step, next }: ChartProps) {
  const view = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(slug);
  const isThere = drawing?.querySelector(`[data-step="${CSS.escape(step)}"]`) != null;
  // The browser tells of an open fold a moment later, when the question may have gone on.
  const show = () => view.current && lightStep(view.current, step, next);
  useLayoutEffect(() => {
    if (!isThere) return;
    view.current!.replaceChildren(drawing!);
    lightStep(view.current!, step, next);
  }, [drawing, isThere, step, next]);
  return (
    <details class="folded" open hidden={!isThere} onToggle={show}>
      <summary>{text.chart}</summary>
      <div ref={view} class="quiz-chart" tabIndex={0} role="region" aria-label={text.chart} />
    </details>
  );
}

export interface ChartAnswerProps extends AnswerProps<ChoiceQuestion, ChoiceResponse> {
  slug: string;
  /** The step of each option. */
  nodes: readonly string[];
}

/** The flowchart to press a node of; a list to choose from where the chart cannot be had. */
export function ChartAnswer({ slug, nodes, ...answering }: ChartAnswerProps) {
  const { question, response, onChange, announce } = answering;
  const view = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(slug);
  const chosen = nodes[response.chosen[0] ?? -1];
  useLayoutEffect(() => {
    if (!drawing) return;
    view.current!.replaceChildren(drawing);
    const here = markNode(view.current!, question.step ?? '', 'here');
    center(view.current!, (chosen !== undefined && markNode(view.current!, chosen)) || here);
    // What is chosen later stays where it was pressed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [drawing]);
  useLayoutEffect(() => {
    if (chosen !== undefined && view.current) markNode(view.current, chosen);
  }, [chosen]);
  if (drawing === null) return <List {...answering} />;

  function press(event: Event): void {
    const pressed = (event.target as Element).closest<SVGElement>('[data-step]');
    if (!pressed) return;
    event.preventDefault();
    const index = nodes.indexOf(pressed.dataset.step!);
    if (index < 0) return announce?.(text.notAnAnswer);
    onChange?.({ kind: 'choice', chosen: [index] });
    announce?.(text.pressed(question.options[index]!.text));
  }
  return (
    <div ref={view} class="quiz-chart" data-answer onClick={press}>
      {!drawing && text.chartLoading}
    </div>
  );
}
