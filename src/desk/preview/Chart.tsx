import { h, type ComponentChild } from 'preact';
import { deskPreviewText as text } from '#text/desk-preview.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import type { SvgPart } from './svg-tree.ts';
import { useDrawing } from './use-drawing.ts';

interface Props {
  procedure: Procedure;
  roleName: (id: string) => string;
  /** In pixels, of what it is shown in. */
  room: number;
}

/** The flowchart of a page while it is written. */
export function Chart({ procedure, roleName, room }: Props) {
  const reply = useDrawing(procedure, roleName, room);
  if (!reply) return <p class="preview-note">{insteadOf(procedure)}</p>;
  if ('failure' in reply) return <p class="preview-note">{reply.failure}</p>;
  return (
    <div class="preview-chart flow-view" role="region" aria-label={text.chart} tabindex={0}>
      {nodeOf(reply.svg)}
    </div>
  );
}

/** What is said where no drawing is, or none yet. */
function insteadOf({ steps, sections }: Procedure): string {
  if (steps.length > 0) return text.drawing;
  return sections.length > 0 ? text.onlySections : text.noSteps;
}

const nodeOf = (part: SvgPart): ComponentChild =>
  typeof part === 'string' ? part : h(part.name, part.attributes, part.parts.map(nodeOf));
