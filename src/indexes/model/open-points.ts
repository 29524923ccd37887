/** What the organisation still has to settle: gaps, legal points, and steps of which nobody is named as the doer. */
import type { OpenPoint, Procedure } from '../../procedure/model/procedure.ts';
import { groups } from '../../procedure/model/procedure.ts';
import { place, type Place } from './indexes.ts';

export const OPEN_KINDS = ['gap', 'legal', 'doer'] as const satisfies readonly (OpenPoint['kind'] | 'doer')[];
type OpenKind = (typeof OPEN_KINDS)[number];

export interface OpenEntry extends Place {
  what: OpenKind;
  /** The question, or what is to be checked; empty of a step without a doer, whose name says it. */
  text: string;
  /** Who has to settle it: the owner of the page. */
  owner: string;
  /** The step or section on the page, or its mark in the text where it stands in neither. */
  anchor: string;
}

/** Every open point, in the order of the pages: of each its gaps and legal points, then its steps without a doer. */
export function openEntries(procedures: Procedure[]): OpenEntry[] {
  return procedures.flatMap((procedure) => {
    const { owner } = procedure;
    const byId = new Map(groups(procedure).map((group) => [group.id, group]));
    const points = procedure.openPoints.map(({ kind, text, group = '' }, index) => {
      const at = place(procedure, byId.get(group));
      return { ...at, what: kind, text, owner, anchor: at.id ?? `open-${index + 1}-mark` };
    });
    // A step that is another procedure has its doers there.
    const nobody = procedure.steps.filter(({ by, calls }) => by.length === 0 && calls === undefined);
    return [
      ...points,
      ...nobody.map((step) => ({
        ...place(procedure, step),
        what: 'doer' as const,
        ...{ text: '', owner, anchor: step.id },
      })),
    ];
  });
}

/** What stands in one line: an open point, or the steps without a doer of one page. */
export type OpenLine = [OpenEntry, ...OpenEntry[]];

/** The same in lines. */
export function openLines(entries: OpenEntry[]): OpenLine[] {
  const lines = new Map<string, OpenLine>();
  entries.forEach((entry, index) => {
    const key = entry.what === 'doer' ? entry.slug : `${index}`;
    const line = lines.get(key);
    if (line) line.push(entry);
    else lines.set(key, [entry]);
  });
  return [...lines.values()];
}

/** How many gaps and legal points there are. */
export function countOpen(outlines: Pick<Procedure, 'openPoints'>[]): Record<OpenPoint['kind'], number> {
  const points = outlines.flatMap(({ openPoints }) => openPoints);
  const count = (kind: OpenPoint['kind']) => points.filter((point) => point.kind === kind).length;
  return { gap: count('gap'), legal: count('legal') };
}
