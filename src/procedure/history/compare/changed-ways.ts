/** Where the work goes otherwise than before. */
import { flowOf, type FlowNode, type FlowRegion, type FlowStep } from '../../model/flow.ts';
import type { Change } from './change.ts';
import type { Edition } from '../edition.ts';

interface Flow {
  nodes: Map<string, FlowNode>;
  /** The ids of steps and regions. */
  parts: Set<string>;
}

/** The flow of a version, as `flowOf` reads that of a page. */
function flow({ parts, regions = [] }: Edition): Flow {
  const steps = parts.filter(({ step }) => step !== undefined).map((part) => ({ ...part, id: part.step }));
  const nodes = flowOf({ steps: steps as unknown as FlowStep[], regions: regions as FlowRegion[] });
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    parts: new Set(nodes.map(({ of }) => of)),
  };
}

/** Where a node leads if what it stands for is taken out: past a case as where it is not so. */
function onward({ kind, ask, to }: FlowNode): string | undefined {
  if (kind === 'when' || kind === 'repeat') return ask?.answers.find(({ id }) => id === 'no')?.to;
  return ask || to.length > 1 ? undefined : to[0];
}

/** A target as the other version names it: past what only this one has, and without the question of a case. */
function known(target: string, own: Flow, other: Flow): string {
  const passed = new Set<string>();
  let at = target;
  for (let node = own.nodes.get(at); node && !other.parts.has(node.of); node = own.nodes.get(at)) {
    const next = onward(node);
    if (next === undefined || passed.has(at)) break;
    passed.add(at);
    at = next;
  }
  return at.replace(/\.when$/, '');
}

/**
 * One change for each step that leads elsewhere where it leads on without a question. A step that came or went between
 * two others is a change of its own and turns no way. Of answers see `changedAnswers`.
 */
export function changedWays(last: Edition, now: Edition): Change[] {
  const [before, after] = [flow(last), flow(now)];
  const changes: Change[] = [];
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (!old || node.kind !== 'step' || node.ask || old.ask) continue;
    const from = old.to.map((to) => known(to, before, after)).join(' ');
    const to = node.to.map((target) => known(target, after, before)).join(' ');
    if (from !== to) changes.push({ kind: 'way', of: node.of, before: from, after: to, weight: 'major' });
  }
  return changes;
}
