/** What is open in a step, and what must be checked against the law before it is done: a mark that unfolds. */
import { runText as words } from '#text/run.ts';
import { noBreak } from '#language/line-breaks/no-break.ts';
import { AskNow } from '../rows/from-page.tsx';
import type { FormPart } from './form.ts';

interface Props {
  points: NonNullable<FormPart['points']>;
  /** Unfolded from the beginning: where the work is held up. */
  open: boolean;
}

export function OpenPoints({ points, open }: Props) {
  const kinds = (['legal', 'gap'] as const).filter((kind) => points.some((point) => point.kind === kind));
  return kinds.map((kind) => (
    <details key={kind} class="checklist-open" data-kind={kind} open={open}>
      <summary>{words.point[kind]}</summary>
      {points.map((point) => point.kind === kind && <p key={point.text}>{noBreak(point.text)}</p>)}
      {kind === 'gap' && <AskNow />}
    </details>
  ));
}
