import { END, ends, GAP, START } from '../../procedure/model/flow-ids.ts';
import { type StepState, type StepStates } from '../../procedure/model/step-states.ts';
import { own } from '../../ui/own.ts';
import { all } from './all.ts';

/** What an edge and its label carry: step ids (or `start`, `end`), and the answer that they stand for. */
interface EdgeData {
  from?: string;
  to?: string;
  answer?: string;
}

/** State of a node; the diamond of a step that is a rectangle too is done once its question is answered. */
export function nodeState(step: string, ask: boolean, { states, choices }: StepStates): StepState {
  const state = own(states, step) ?? 'ahead';
  if (!ask || state === 'off') return state;
  return own(choices, step) ? 'done' : state === 'done' ? 'current' : 'ahead';
}

/** State of an edge: off where another answer was chosen, done where the work has gone along it. */
export function edgeState(
  { from = '', to = '', answer }: EdgeData,
  { states, choices }: StepStates,
): StepState {
  const reached = (id: string) => own(states, id) === 'done' || own(states, id) === 'current';
  if (own(states, from) === 'off' || own(states, to) === 'off') return 'off';
  const chosen = own(choices, from);
  if (answer && chosen && chosen !== answer) return 'off';
  if (from === START) return reached(to) ? 'done' : 'ahead';
  if (from === to) return own(states, from) === 'done' || chosen ? 'done' : 'ahead';
  const left = answer ? chosen === answer : own(states, from) === 'done';
  return left && (ends(to) || reached(to)) ? 'done' : 'ahead';
}

/** Gives every node, edge and answer of a figure's drawings the state of the work. */
export function paintStates(figure: HTMLElement, detail: StepStates): void {
  for (const svg of all(figure, '.flow')) {
    const edges = all(svg, '[data-from]');
    for (const edge of edges) edge.dataset['state'] = edgeState(edge.dataset, detail);
    for (const node of all(svg, 'a[data-step], [data-node]')) {
      const id = node.dataset['step'] ?? node.dataset['node']!;
      const state = nodeState(id, node.dataset['ask'] !== undefined, detail);
      node.dataset['state'] = state;
      if (state === 'current') node.setAttribute('aria-current', 'step');
      else node.removeAttribute('aria-current');
    }
    for (const end of all(svg, '[data-end], [data-gap]')) {
      const kind = end.dataset['gap'] === undefined ? END : GAP;
      const outcome = end.dataset[kind];
      const into = edges.filter(
        ({ dataset }) => dataset['to'] === kind && (dataset['outcome'] ?? outcome) === outcome,
      );
      const states = into.map(({ dataset }) => dataset['state']);
      end.dataset['state'] = states.every((state) => state === 'off') ? 'off' : 'ahead';
    }
  }
}
