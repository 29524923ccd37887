/** What the answers that were chosen leave open, and what they leave out. */
import { own } from '../../ui/own.ts';
import { ends } from './flow-ids.ts';
import { reachableFrom, waysFrom, type FlowNode, type Way } from './flow.ts';

/** Which answer was chosen at each asking node: node id → answer id. */
export type Choices = Readonly<Record<string, string>>;

/**
 * The ids of the nodes that the choices leave out.
 *
 * A choice that leads back (返工, 再核对) leaves nothing out: the question is met again.
 * A choice whose answer no longer exists counts as not made.
 */
export function notTaken(nodes: readonly FlowNode[], choices: Choices): Set<string> {
  const first = nodes[0];
  if (!first) return new Set();
  const taken = reachableFrom(nodes, first.id, takenWays(nodes, choices));
  return new Set(nodes.map(({ id }) => id).filter((id) => !taken.has(id)));
}

/** The ways out of a node that the choices leave open. Each node is looked at once, however often it is asked for. */
export function takenWays(nodes: readonly FlowNode[], choices: Choices): (node: FlowNode) => Way[] {
  const known = new Map<FlowNode, Way[]>();
  return (node) => {
    let ways = known.get(node);
    if (!ways) {
      ways = waysFrom(node);
      const chosen = ways.find(({ answer }) => answer && answer.id === own(choices, node.id));
      if (chosen && !leadsBack(nodes, chosen)) ways = [chosen];
      known.set(node, ways);
    }
    return ways;
  };
}

/** True where the way comes back to its own question before it can reach an end. */
export function leadsBack(nodes: readonly FlowNode[], way: Way): boolean {
  if (way.to === way.from) return true;
  let ending = false;
  reachableFrom(nodes, way.to, (node) => {
    if (node.id === way.from) return [];
    const ways = waysFrom(node);
    ending ||= ways.some(({ to }) => ends(to));
    return ways;
  });
  return !ends(way.to) && !ending;
}
