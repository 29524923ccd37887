/** What a page said before as a procedure, so that the same questions can be made of it. */
import type { FormerMeaning } from '../../procedure/history/meanings.ts';
import type { ChangeKind } from '../../procedure/history/compare/change.ts';
import { groupOf, NOWHERE, regionsOf } from '../../procedure/history/edition-outline.ts';
import { idOf } from '../../procedure/history/edition.ts';
import type { Group, Procedure, Section, Step } from '../../procedure/model/procedure.ts';

/** What is told of each field of a step, where it means something else. */
const KINDS: Partial<Record<keyof Step, ChangeKind[]>> = {
  by: ['role'],
  to: ['toWhom'],
  limits: ['limit'],
  records: ['record'],
  when: ['when'],
  at: ['clock'],
  every: ['clock'],
  calls: ['calls'],
  items: ['item', 'value', 'when'],
  ask: ['question', 'answer', 'way', 'value'],
  redLines: ['redLine'],
};

/**
 * The words are those of today wherever they mean the same, so that the two differ in meaning alone.
 *
 * @param former what the page said, and what of it has changed
 */
export function formerProcedure(page: Procedure, { edition, changes }: FormerMeaning): Procedure {
  const groups = new Map<string, Group>([...page.steps, ...page.sections].map((group) => [group.id, group]));
  const differs = (kinds: readonly ChangeKind[], of?: string) =>
    changes.some((change) => change.of === of && kinds.includes(change.kind));
  /** The fields that mean the same, as they are worded today. */
  const same = (id: string) => {
    const today = Object.entries(groups.get(id) ?? {}).filter(([field]) => {
      const kinds = KINDS[field as keyof Step];
      return field === 'name' || field === 'asksOnly' || (kinds && !differs(kinds, id));
    });
    return Object.fromEntries(today) as Partial<Omit<Step, 'kind'>>;
  };
  const parts = edition.parts.map((part, index) => ({ ...groupOf(part), line: index, ...same(idOf(part)) }));
  const outcome = differs(['outcome']) ? edition.outcome : page.outcome;
  return {
    ...page,
    outcome,
    steps: parts.flatMap(({ kind, ...part }): Step[] => (kind === 'step' ? [{ ...part, kind }] : [])),
    sections: parts.flatMap(({ kind, ...part }): Section[] =>
      kind === 'section' ? [{ ...part, kind }] : [],
    ),
    regions: regionsOf(edition),
    redLines: edition.redLines ?? [],
    openPoints: (edition.openPoints ?? []).map((point) => ({ ...point, line: NOWHERE })),
  };
}
