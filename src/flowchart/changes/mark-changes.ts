/** Which parts of a flow are not the same in another version of it: what is told as changed, in the drawing. */
import { changeMeaning, type Change } from '../../procedure/history/compare/change.ts';
import { groupId } from '../graph/node-ids.ts';
import type { EdgeMeaning } from '../graph/to-mermaid.ts';
import type { ChangeMark, ChangeMarks, EdgeMark } from './change-marks.ts';
import { cameOrWent, markedNodes, type DrawnVersion } from './marked-nodes.ts';

/**
 * Changes of words alone mark nothing. A line between two steps that were always there is not marked where a step came or
 * went between them: the step says it.
 *
 * @param own the version whose parts are marked; `other` is the one that it is compared with
 * @param changes from the older of the two to the newer one
 */
export function markChanges(
  own: DrawnVersion,
  other: DrawnVersion,
  changes: readonly Change[],
  isNewer: boolean,
): ChangeMarks {
  const said = changes.filter((change) => changeMeaning([change]) && isHere(change, isNewer));
  const only = isNewer ? 'new' : 'gone';
  const nodes = markedNodes(own, other, said, only);
  const { regions } = own.procedure;
  const groups = regions.flatMap((region): [string, ChangeMark][] => {
    const change = said.find(({ kind, of }) => kind === 'region' && of === region.id);
    return change ? [[groupId(region, regions), cameOrWent(change) ? only : 'changed']] : [];
  });
  return {
    nodes: Object.fromEntries(nodes),
    groups: Object.fromEntries(groups),
    edges: markedEdges(own, said, nodes, isNewer),
  };
}

/** Of a part that came or went nothing is said in the version that has it not. */
function isHere({ kind, before, after }: Change, isNewer: boolean): boolean {
  const isPart = kind === 'part' || kind === 'region' || kind === 'answer';
  return !isPart || (isNewer ? after : before) !== undefined;
}

function markedEdges(
  { flow }: DrawnVersion,
  said: readonly Change[],
  nodes: ReadonlyMap<string, ChangeMark>,
  isNewer: boolean,
): ChangeMarks['edges'] {
  const only = isNewer ? 'new' : 'gone';
  const isOnly = (id: string) => nodes.get(id) === only;
  return flow.edges.map((meaning, index) => {
    const edge = flow.graph.edges[index]!;
    const mark = markOfWay(meaning, said, isNewer);
    return mark ?? (isOnly(edge.from) || isOnly(edge.to) ? { mark: only, said: false } : null);
  });
}

/** What is told of a way itself; undefined where nothing is. */
function markOfWay(way: EdgeMeaning, said: readonly Change[], isNewer: boolean): EdgeMark | undefined {
  // Within a step: from its box to its question.
  if (way.from === way.to && way.answer === undefined) return undefined;
  const only = isNewer ? 'new' : 'gone';
  const isThis = ({ of, id, was = id }: Change) => of === way.from && (isNewer ? id : was) === way.answer;
  if (said.some((change) => change.kind === 'way' && isThis(change))) return { mark: 'rerouted', said: true };
  const answer = way.answer !== undefined && said.find((one) => OF_ANSWERS.includes(one.kind) && isThis(one));
  if (answer) return { mark: answer.kind === 'answer' && cameOrWent(answer) ? only : 'changed', said: true };
  // A step that asks now led straight on before, or the other way round.
  const question = said.find((one) => one.kind === 'question' && one.of === way.from && cameOrWent(one));
  if (!question) return undefined;
  const asksHere = (question.after !== undefined) === isNewer;
  return asksHere === (way.answer !== undefined) ? { mark: only, said: !asksHere } : undefined;
}

const OF_ANSWERS: readonly Change['kind'][] = ['answer', 'value'];
