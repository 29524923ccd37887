/** Questions that are made from the steps of a page (系统出题), and what they are made from. */
import type { FlowNode } from '../../procedure/model/flow.ts';
import type { Group, Procedure, Step } from '../../procedure/model/procedure.ts';
import { isJob, roleNames, type Role } from '../../procedure/model/vocabulary.ts';
import type { Question } from '../../questions/kinds.ts';
import type { Random } from '../../questions/random.ts';

export const DERIVED_KINDS = [
  ...(['next', 'branch', 'who', 'limit', 'record', 'sequence', 'node'] as const),
  ...(['when', 'value'] as const),
];
export type DerivedKind = (typeof DERIVED_KINDS)[number];

export type DerivedQuestion = Question & {
  derived: DerivedKind;
  /** The step of each option, where the answer is given by pressing a node of the flowchart. */
  nodes?: string[] | undefined;
};

/** What all of them have; `about` tells those of one kind apart. */
export const derivedBase = (
  derived: DerivedKind,
  step: Pick<Group, 'id' | 'line'>,
  about: string,
  prompt: string,
  explanation: string,
) => ({
  derived,
  id: `~${derived}-${about}`,
  step: step.id,
  prompt: [prompt],
  explanation,
  line: step.line,
});

/** What a page's questions may draw on besides the page. */
export interface SiteContext {
  roleName(id: string): string;
  /** Every name of the role. */
  roleNames(id: string): string[];
  /** False where it is not one job: guests, owners, 员工. */
  isJob(role: string): boolean;
  /** True of two roles of which one is part of the other. */
  isWithin(one: string, other: string): boolean;
  /** Every name of every role. */
  jobNames: readonly string[];
  /** All pages; those of the same domain or roles lend wrong options. */
  pages: readonly Procedure[];
}

export function siteContext(pages: readonly Procedure[], roles: readonly Role[]): SiteContext {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const wider = (id: string): Set<string> => {
    const found = new Set([id]);
    for (const each of found) {
      const { within } = byId.get(each) ?? {};
      if (within !== undefined) found.add(within);
    }
    return found;
  };
  return {
    roleName: (id) => byId.get(id)?.name ?? id,
    roleNames: (id) => [byId.get(id)?.name ?? id, ...(byId.get(id)?.aliases ?? [])],
    jobNames: roleNames(roles),
    isWithin: (one, other) => wider(one).has(other) || wider(other).has(one),
    isJob: (id) => {
      const role = byId.get(id);
      return !role || isJob(role);
    },
    pages,
  };
}

/** What a page's questions are made from. */
export interface PageContext extends SiteContext {
  procedure: Procedure;
  /** What the page said before: what was right then is offered first beside what is right now. */
  formers: readonly Procedure[];
  /** Where the work goes from step to step. */
  nodes: FlowNode[];
  /** Chance for one question. */
  chance(id: string): Random;
  /** What a step is called in a question. */
  nameOf(step: Step): string;
  /** Steps whose name no other step has: only they can be an answer. */
  named: Step[];
  /** The other pages of the same domain. */
  sameDomain: Procedure[];
  /** Pages of other domains that share a role. */
  sameRoles: Procedure[];
}
