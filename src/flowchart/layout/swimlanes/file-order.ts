import type { FlowSource } from '../../graph/to-mermaid.ts';

/** Node ids along the file: the text of a flow by role lists them role by role. */
export function inFileOrder({ nodes }: Pick<FlowSource, 'nodes'>): string[] {
  const rank = { start: 0, step: 1, node: 1, end: 2, gap: 2 };
  return Object.entries(nodes)
    .sort(([, a], [, b]) => rank[a.kind] - rank[b.kind])
    .map(([id]) => id);
}
