import { STEP_STATES, type StepStates } from '../../procedure/model/step-states.ts';
import { diagramOf, problemsByPart } from '../model/path.ts';
import type { Form } from '../model/run.ts';
import type { Scene } from '../sheet/scene.ts';

/** Tells the flowcharts of the page how a run stands; where none is open, every step lies ahead. */
export function tellDiagram(from: HTMLElement, page: Form | undefined, scene: Scene | undefined): void {
  const ahead = (page?.parts ?? []).map(({ id }) => [id, 'ahead'] as const);
  const none: StepStates = { states: Object.fromEntries(ahead), choices: {} };
  const detail = scene ? diagramOf(scene, scene.run) : none;
  from.dispatchEvent(new CustomEvent(STEP_STATES, { detail, bubbles: true }));
  paintProblems(scene ? problemsByPart(scene, scene.run) : new Map());
}

/** Only what is clean is green: a step with problems says how many there are. */
function paintProblems(problems: ReadonlyMap<string, number>): void {
  for (const node of document.querySelectorAll<SVGElement>('.flow a[data-step]')) {
    const count = problems.get(node.dataset.step!);
    node.querySelector('.flow-problems')?.remove();
    node.toggleAttribute('data-problems', count !== undefined);
    if (count === undefined) continue;
    const said = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    said.setAttribute('class', 'flow-problems');
    said.textContent = ` !${count}`;
    node.querySelector('text:last-of-type')?.append(said);
  }
}

/** Keeps the step that the work is at in sight where the diagram stands beside the list. */
export function followDiagram(step: string): void {
  const panel = document.querySelector<HTMLDetailsElement>('[data-diagram]');
  // Above the list the diagram is as high as it needs to be, and nothing is to be moved.
  if (!panel?.open || panel.scrollHeight <= panel.clientHeight) return;
  const nodes = [...panel.querySelectorAll(`svg [data-step="${CSS.escape(step)}"]`)];
  // One of the two drawings of the flow is hidden.
  const node = nodes.find((one) => one.getClientRects().length > 0);
  if (!node) return;
  const [outer, inner] = [panel.getBoundingClientRect(), node.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    panel.scrollTop += inner.top - outer.top - panel.clientHeight / 3;
}
