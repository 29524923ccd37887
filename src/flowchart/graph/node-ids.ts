import type { Region } from '../../procedure/model/procedure.ts';

/** Step or region id → a part of a node id that Mermaid takes: ASCII letters, digits and single underscores. */
export function nodeIds(ids: string[]): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    const base = id.replace(/[^A-Za-z0-9]+/g, '_') || '_';
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}_${n}`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** The id of the group that shows a region: `p_1` of the first phase, `t_2` of the second `<Together>`. */
export function groupId({ kind, id }: Pick<Region, 'kind' | 'id'>, regions: readonly Region[]): string {
  const ofKind = regions.filter((region) => region.kind === kind);
  return `${kind[0]}_${ofKind.findIndex((region) => region.id === id) + 1}`;
}
