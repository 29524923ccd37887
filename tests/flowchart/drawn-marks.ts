/** Which parts of the drawings of two versions are marked as changed, in lines that a test can expect. */
import { changesOf } from '../../src/procedure/history/compare/changes.ts';
import { editionOf } from '../../src/procedure/history/edition.ts';
import { flowOfEdition } from '../../src/procedure/history/edition-outline.ts';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import type { ChangeMarks } from '../../src/flowchart/changes/change-marks.ts';
import { markChanges } from '../../src/flowchart/changes/mark-changes.ts';
import type { DrawnVersion } from '../../src/flowchart/changes/marked-nodes.ts';
import { toMermaid } from '../../src/flowchart/graph/to-mermaid.ts';

const END = '结束';
const names = { role: String, start: '开始', end: END, gap: (question: string) => question };

export interface Side extends DrawnVersion {
  marks: ChangeMarks;
}

/** Both versions as they are drawn beside each other. */
export function drawnVersions(
  was: Procedure,
  now: Procedure,
  roles: readonly string[] = [],
): { before: Side; after: Side } {
  const editions = [editionOf(was), editionOf(now)] as const;
  const changes = changesOf(...editions, roles);
  const [before, after] = editions.map((edition): DrawnVersion => {
    const procedure = flowOfEdition(edition, now);
    return { procedure, flow: toMermaid(procedure, names), end: END };
  }) as [DrawnVersion, DrawnVersion];
  return {
    before: { ...before, marks: markChanges(before, after, changes, false) },
    after: { ...after, marks: markChanges(after, before, changes, true) },
  };
}

/** `gone step copy`, `rerouted way ask-id yes → end`; of a step that has two nodes the diamond is called `question`. */
export function markedParts({ flow, marks }: Side): string[] {
  const shapes = new Map(flow.graph.nodes.map(({ id, shape }) => [id, shape]));
  const nodes = Object.entries(flow.nodes).flatMap(([id, meaning]) => {
    const mark = marks.nodes[id];
    if (!mark) return [];
    if (meaning.kind === 'step')
      return [`${mark} ${shapes.get(id) === 'diamond' ? 'question' : 'step'} ${meaning.step}`];
    if (meaning.kind === 'node') return [`${mark} node ${meaning.node}`];
    return [`${mark} ${meaning.kind}${meaning.kind === 'start' ? '' : ` ${meaning.outcome}`}`];
  });
  const groups = flow.graph.groups.flatMap(({ id, label }) =>
    marks.groups[id] ? [`${marks.groups[id]} stretch ${label}`] : [],
  );
  const ways = flow.edges.flatMap(({ from, to, answer }, index) => {
    const edge = marks.edges[index];
    return edge ? [`${edge.mark} way ${[from, answer].filter(Boolean).join(' ')} → ${to}`] : [];
  });
  return [...nodes, ...groups, ...ways].sort();
}
