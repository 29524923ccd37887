/** The nodes of a flow that are not the same in another version of it. */
import type { Change } from '../../procedure/history/compare/change.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import type { DrawnFlow, NodeMeaning } from '../graph/to-mermaid.ts';
import type { ChangeMark } from './change-marks.ts';

/** One of two versions of a procedure, with its flow. */
export interface DrawnVersion {
  flow: DrawnFlow;
  procedure: Pick<Procedure, 'steps' | 'regions' | 'outcome'>;
  /** How an end is called that has no name of its own. */
  end: string;
}

export const cameOrWent = ({ before, after }: Change): boolean => before === undefined || after === undefined;

type Mark = ChangeMark | undefined;

/**
 * @param said what is told of this version
 * @param only the mark of what the other version has not
 */
export function markedNodes(
  own: DrawnVersion,
  other: DrawnVersion,
  said: readonly Change[],
  only: 'new' | 'gone',
): Map<string, ChangeMark> {
  const changed = (changes: readonly Change[]): Mark => (changes.length > 0 ? 'changed' : undefined);
  const labels = new Map(own.flow.graph.nodes.map(({ id, label }) => [id, label]));
  const shapes = new Map(own.flow.graph.nodes.map(({ id, shape }) => [id, shape]));
  const there = { ends: endsOf(other), added: addedOf(other) };

  function endMark(meaning: NodeMeaning & { kind: 'end' | 'gap' }): Mark {
    if (!there.ends.has(endName(meaning, own))) return only;
    return isMainEnd(meaning, own) ? changed(said.filter(({ kind }) => kind === 'outcome')) : undefined;
  }

  /** Of a node that the language adds by itself. */
  function addedMark(id: string, { node, of }: NodeMeaning & { kind: 'node' }): Mark {
    const label = there.added.get(node);
    if (label === undefined) return only;
    if (node.endsWith('.when'))
      return changed(said.filter((one) => one.kind === 'when' && one.of === of && one.id === undefined));
    const isOther = node.endsWith('.repeat') && label !== labels.get(id);
    return isOther ? changed(said.filter((one) => one.kind === 'region' && one.of === of)) : undefined;
  }

  /** A step has a box, a diamond for what it asks, or both. */
  function stepMark(id: string, step: string): Mark {
    const changes = said.filter((change) => change.of === step && isOfStep(change, own, other));
    if (changes.some(({ kind }) => kind === 'part')) return only;
    const asked = changes.filter(({ kind }) => kind === 'question');
    const rest = changes.filter(({ kind }) => kind !== 'question');
    const [here, elsewhere] = [nodesOf(own, step), nodesOf(other, step)];
    if (shapes.get(id) !== 'diamond')
      return changed(here.length > 1 || elsewhere.length > 1 ? rest : changes);
    if (here.length === 1) return changed(changes);
    return asked.some(cameOrWent) ? only : changed(asked);
  }

  function markOf(id: string, meaning: NodeMeaning): Mark {
    if (meaning.kind === 'start') return changed(said.filter(({ kind }) => kind === 'trigger'));
    if (meaning.kind === 'node') return addedMark(id, meaning);
    return meaning.kind === 'step' ? stepMark(id, meaning.step) : endMark(meaning);
  }
  return new Map(
    Object.entries(own.flow.nodes).flatMap(([id, meaning]): [string, ChangeMark][] => {
      const mark = markOf(id, meaning);
      return mark ? [[id, mark]] : [];
    }),
  );
}

/** The ids of the nodes of a step. */
const nodesOf = ({ flow }: DrawnVersion, step: string): string[] =>
  Object.entries(flow.nodes).flatMap(([id, meaning]) =>
    meaning.kind === 'step' && meaning.step === step ? [id] : [],
  );

/** Not of one of its ways, nor only because a stretch around it came or went, which is marked itself. */
function isOfStep({ kind, of, id, before, after }: Change, ...versions: DrawnVersion[]): boolean {
  if (kind === 'way' || kind === 'answer') return false;
  if (kind === 'value')
    return !versions.some(({ procedure }) =>
      procedure.steps.some((step) => step.id === of && step.ask?.answers.some((answer) => answer.id === id)),
    );
  if (kind !== 'region') return true;
  const stays = (region: string) =>
    versions.every(({ procedure }) => procedure.regions.some((one) => one.id === region));
  return [before, after].some((region) => region !== undefined && stays(region));
}

const isMainEnd = (meaning: NodeMeaning, { procedure, end }: DrawnVersion): boolean =>
  meaning.kind === 'end' && meaning.outcome === (procedure.outcome ?? end);

/** The main end is the same however it is worded. */
const endName = (meaning: NodeMeaning & { kind: 'end' | 'gap' }, version: DrawnVersion): string =>
  isMainEnd(meaning, version) ? '' : `${meaning.kind} ${meaning.outcome}`;

const endsOf = (version: DrawnVersion): Set<string> =>
  new Set(
    Object.values(version.flow.nodes).flatMap((meaning) =>
      meaning.kind === 'end' || meaning.kind === 'gap' ? [endName(meaning, version)] : [],
    ),
  );

/** The nodes that the language adds by itself, with their words. */
function addedOf({ flow }: DrawnVersion): Map<string, string> {
  const labels = new Map(flow.graph.nodes.map(({ id, label }) => [id, label]));
  return new Map(
    Object.entries(flow.nodes).flatMap(([id, meaning]): [string, string][] =>
      meaning.kind === 'node' ? [[meaning.node, labels.get(id) ?? '']] : [],
    ),
  );
}
