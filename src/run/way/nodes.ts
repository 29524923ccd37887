import { flowOf, type FlowNode } from '../../procedure/model/flow.ts';
import type { Form, FormPart } from '../model/run.ts';

/** The nodes of a form's flow. */
interface FormNodes {
  nodes: FlowNode[];
  /** The part that a node shows. */
  partOf: (node: FlowNode) => FormPart | undefined;
  /** The questions at the ends of phases: each is a part of its own. */
  asks: FormPart[];
}

export function nodesOf(form: Form): FormNodes {
  const nodes = flowOf({
    steps: form.parts.filter(({ kind }) => kind === 'step'),
    regions: form.regions ?? [],
  });
  const bare = { kind: 'step' as const, items: [], by: [], records: [], redLines: [] };
  const asks = nodes.flatMap(({ id, kind, ask, region }): FormPart[] =>
    kind === 'repeat' && ask ? [{ ...bare, id, name: ask.question, ask, region }] : [],
  );
  const parts = new Map([...form.parts, ...asks].map((part) => [part.id, part]));
  return {
    nodes,
    asks,
    partOf: ({ id, kind }) => (kind === 'step' || kind === 'repeat' ? parts.get(id) : undefined),
  };
}
