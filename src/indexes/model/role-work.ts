/** What a role has to do: its pages, and its steps on them. */
import type { Procedure, Step } from '../../procedure/model/procedure.ts';

/** A role's part of one procedure. */
export interface RoleWork {
  procedure: Procedure;
  /** The steps that the role does, each with its number on the page, counted from 1. */
  steps: { number: number; step: Step }[];
}

/** The pages of a role, in the order given; those on which it has steps of its own come with them. */
export function roleWork(procedures: Procedure[], role: string): RoleWork[] {
  return procedures
    .map((procedure) => ({
      procedure,
      steps: procedure.steps.flatMap((step, index) =>
        step.by.includes(role) ? [{ number: index + 1, step }] : [],
      ),
    }))
    .filter(({ procedure, steps }) => steps.length > 0 || procedure.roles.includes(role));
}

/** The domain in which a role has most pages; the first of them where several are equal. */
export function homeDomain(work: RoleWork[]): string | undefined {
  const domains = [...Map.groupBy(work, ({ procedure }) => procedure.domain)];
  // Sorting keeps the order of equal ones.
  return domains.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
