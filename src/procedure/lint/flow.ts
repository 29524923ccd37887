/** What no way leads to, and what leads to no end. */
import { lintMessages as say } from '#text/messages/lint/lint.ts';
import type { RuleId } from '../../rules/rules.ts';
import { ends } from '../model/flow-ids.ts';
import { flowOf, waysFrom } from '../model/flow.ts';
import type { Page, Report } from './page.ts';

/** Follows the arrows: every step can be reached, and from every step an end can be reached. */
export function lintFlow({ outline, findings }: Page, report: Report): void {
  const nodes = flowOf(outline);
  const [first] = nodes;
  if (!first || findings.some(({ rule }) => ARROWS_UNKNOWN.has(rule))) return;
  const ways = new Map(nodes.map((node) => [node.id, waysFrom(node).map(({ to }) => to)]));
  const reached = reachable([first.id], ways);
  // The graph with all arrows turned round: what an end reaches in it can reach that end.
  const back = new Map<string, string[]>();
  for (const [from, targets] of ways) {
    for (const to of targets) {
      const before = back.get(to);
      if (before) before.push(from);
      else back.set(to, [from]);
    }
  }
  const ending = reachable(
    [...back.keys()].filter((id) => ends(id) || !ways.has(id)),
    back,
  );
  for (const { id, name, line } of outline.steps) {
    if (!ways.has(id)) continue;
    if (!reached.has(id)) report('unreachable-step', line, say.unreachable.step(name, id));
    else if (!ending.has(id)) report('no-end', line, name, id);
  }
  for (const { id, kind, of } of nodes) {
    if (kind !== 'repeat' || reached.has(id)) continue;
    const { name, line, repeat = '' } = outline.regions.find((region) => region.id === of)!;
    report('unreachable-step', line, say.unreachable.repeat(name, of, repeat));
  }
}

/** All that can be reached from these over the ways, themselves included. */
function reachable(from: string[], ways: ReadonlyMap<string, string[]>): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const to of ways.get(id) ?? []) seen.add(to);
  return seen;
}

/** After one of these errors some arrows are unknown, and a step would seem unreachable that is not. */
const ARROWS_UNKNOWN = new Set<RuleId>(['missing-step', 'ask-answer', 'duplicate-id', 'jump']);
