import type { StepStates } from '../../procedure/model/flow.ts';
import { all } from './parts.ts';
import { edgeState, nodeState, type EdgeData } from './states.ts';

/** Gives every node, edge and answer of a figure's drawings the state of the work. */
export function paintStates(figure: HTMLElement, detail: StepStates): void {
  for (const svg of all(figure, '.flow')) {
    const edges = all(svg, '[data-from]');
    for (const edge of edges) edge.dataset['state'] = edgeState(edge.dataset as unknown as EdgeData, detail);
    for (const node of all(svg, 'a[data-step]')) {
      const state = nodeState(node.dataset['step']!, node.dataset['ask'] !== undefined, detail);
      node.dataset['state'] = state;
      if (state === 'current') node.setAttribute('aria-current', 'step');
      else node.removeAttribute('aria-current');
    }
    for (const end of all(svg, '[data-end]')) {
      const into = edges.filter(
        ({ dataset }) =>
          dataset['to'] === 'end' && (dataset['outcome'] ?? end.dataset['end']) === end.dataset['end'],
      );
      const states = into.map(({ dataset }) => dataset['state']);
      end.dataset['state'] = states.every((state) => state === 'off') ? 'off' : 'ahead';
    }
  }
}
