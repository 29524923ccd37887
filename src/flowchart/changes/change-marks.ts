/** Marks of what is not the same in two versions of a flow. */

/** `new` and `gone`: only this version has it; `changed`: it says something else; `rerouted`: it leads elsewhere. */
export type ChangeMark = 'new' | 'gone' | 'changed' | 'rerouted';

export interface EdgeMark {
  mark: ChangeMark;
  /** False where the node that it belongs to bears the same mark already. */
  said: boolean;
}

export interface ChangeMarks {
  /** By the id of a node. */
  nodes: Record<string, ChangeMark>;
  /** By the id of a group. */
  groups: Record<string, ChangeMark>;
  /** As many as the flow has edges, in their order; null where an edge is the same. */
  edges: (EdgeMark | null)[];
}

/** True where anything is marked. */
export const isMarked = (marks: ChangeMarks): boolean => marksIn([marks]).length > 0;

const ORDER: readonly ChangeMark[] = ['new', 'gone', 'changed', 'rerouted'];

/** Which marks there are in any of these. */
export function marksIn(all: readonly ChangeMarks[]): ChangeMark[] {
  const found = new Set(
    all.flatMap(({ nodes, groups, edges }) => [
      ...Object.values(nodes),
      ...Object.values(groups),
      ...edges.flatMap((edge) => (edge ? [edge.mark] : [])),
    ]),
  );
  return ORDER.filter((mark) => found.has(mark));
}
