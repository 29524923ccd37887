/** What has to wait for a step that holds up everything behind it. */
import { ends } from '../../procedure/model/flow-ids.ts';
import { reachableFrom, waysFrom, type FlowNode, type Way } from '../../procedure/model/flow.ts';
import { takenWays, type Choices } from '../../procedure/model/choices.ts';
import { own } from '../../ui/own.ts';
import type { Run } from '../model/run.ts';
import type { Row } from './visit.ts';

function choicesOf(run: Run): Choices {
  const all = Object.entries(run.choices);
  return Object.fromEntries(all.flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])));
}

/** The ways out of a node that the choices of a run leave open. */
export const waysLeft = (nodes: FlowNode[], run: Run) => takenWays(nodes, choicesOf(run));

/** Whether all ways from a node to an end lead through a part. */
export function surely(nodes: FlowNode[]): (part: string, from: string) => boolean {
  const ways = new Map(nodes.map((node) => [node.id, waysFrom(node)]));
  return (part, from) => {
    let past = false;
    reachableFrom(nodes, from, ({ id }) => {
      // What passes it may go anywhere: one way is enough.
      if (past || id === part) return [];
      const on = ways.get(id)!;
      past = on.some(({ to }) => ends(to));
      return on;
    });
    return !past;
  };
}

const stops = (run: Run) => (row: Row) =>
  row.part.hold && row.state !== 'off' && row.state !== 'done' && !own(run.overrides, row.key)?.value;

/** For each part that holds: the ids of the nodes that can only be reached through it. */
export function shutBy(nodes: FlowNode[], run: Run): (gate: string) => ReadonlySet<string> {
  const ways = waysLeft(nodes, run);
  const known = new Map<string, Set<string>>();
  return (gate) => {
    // Found once a gate: for every row anew it would take minutes where steps are many.
    const found = known.get(gate) ?? new Set(dominatedBy(nodes, ways, gate));
    known.set(gate, found);
    return found;
  };
}

/** Marks what may not be ticked yet: everything after a hold visit that is not done. */
export function withWaits(
  rows: Row[],
  visits: ReadonlySet<Row>,
  shut: (gate: string) => ReadonlySet<string>,
  run: Run,
): Row[] {
  const gates = rows.filter(stops(run));
  const order = new Map(rows.map((row, index) => [row.key, index]));
  return rows.map((row) => {
    // What is visited knows its gates from the walk.
    if (visits.has(row) || row.state === 'off' || row.part.kind === 'section') return row;
    const gate = gates.find(
      (stop) =>
        stop !== row && order.get(stop.key)! < order.get(row.key)! && shut(stop.part.id).has(row.part.id),
    );
    return gate ? { ...row, waits: gate.key } : row;
  });
}

/** The ids of the nodes that, by these ways, can only be reached through the gate: those that it dominates. */
function dominatedBy(nodes: FlowNode[], ways: (node: FlowNode) => Way[], gate: string): string[] {
  const open = (node: FlowNode) => (node.id === gate ? [] : ways(node));
  const before = reachableFrom(nodes, nodes[0]?.id ?? gate, open, true);
  return nodes.flatMap(({ id }) => (before.has(id) ? [] : [id]));
}
