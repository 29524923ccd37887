/** What a role has to do: its pages, its steps on them, the hours of its day, and the jobs that are part of it. */
import { isClocked } from '../../procedure/model/flow.ts';
import type { Procedure, Step } from '../../procedure/model/procedure.ts';
import { clockWords } from '../../procedure/model/step-facts.ts';
import { innerRoles, isJob, widerRoles, type Role } from '../../procedure/model/vocabulary.ts';

/** A role's part of one procedure. */
export interface RoleWork {
  procedure: Procedure;
  /** The steps that are the role's, each with its number on the page, counted from 1. */
  steps: { number: number; step: Step }[];
}

const withSteps = (procedures: Procedure[], isOwn: (step: Step) => boolean): RoleWork[] =>
  procedures.map((procedure) => ({
    procedure,
    steps: procedure.steps.flatMap((step, index) => (isOwn(step) ? [{ number: index + 1, step }] : [])),
  }));

/** The pages of a role, in the order given; those on which it does steps itself come with them. */
export function roleWork(procedures: Procedure[], role: string): RoleWork[] {
  return withSteps(procedures, ({ by }) => by.includes(role)).filter(
    ({ procedure, steps }) => steps.length > 0 || procedure.roles.includes(role),
  );
}

/** The pages on which something is done to or with a role, with those steps. */
export function doneTo(procedures: Procedure[], role: string): RoleWork[] {
  return withSteps(procedures, ({ to }) => to.includes(role)).filter(({ steps }) => steps.length > 0);
}

/** Everything that the page of one role tells. */
export interface RoleOverview {
  role: Role;
  work: RoleWork[];
  /** What is done to or with it. */
  concerned: RoleWork[];
  /** The jobs that are part of it and have work, each with its own. */
  jobs: { role: Role; work: RoleWork[] }[];
  /** What it only has to know: pages that name it, or a wider role that it is part of. */
  known: RoleWork[];
  /** The number of pages of all of these. */
  pages: number;
}

/** The roles of which there is anything to tell, in their order. */
export function roleOverviews(procedures: Procedure[], roles: Role[]): RoleOverview[] {
  return roles
    .map((role) => {
      const work = roleWork(procedures, role.id);
      const concerned = doneTo(procedures, role.id);
      const jobs = innerRoles(role.id, roles)
        .map((job) => ({ role: job, work: roleWork(procedures, job.id) }))
        .filter((job) => job.work.length > 0);
      const all = [...work, ...concerned, ...jobs.flatMap((job) => job.work)];
      const told = new Set(all.map(({ procedure }) => procedure.slug));
      const wider = widerRoles(role.id, roles);
      const ofAll = procedures.filter(
        (page) => !told.has(page.slug) && page.roles.some((id) => wider.includes(id)),
      );
      const named = work.filter(
        (part) => part.steps.length === 0 && !concerned.some(({ procedure }) => procedure === part.procedure),
      );
      const known = [...named, ...ofAll.map((procedure) => ({ procedure, steps: [] }))];
      return { role, work, concerned, jobs, known, pages: told.size && told.size + ofAll.length };
    })
    .filter(({ pages }) => pages > 0);
}

/** The roles that somebody has as a job: nobody starts one as a guest, or as one to whom things are only done. */
export function heldRoles(procedures: Procedure[], roles: Role[]): RoleOverview[] {
  return roleOverviews(procedures, roles).filter(
    ({ role, work, jobs }) => isJob(role) && (work.length > 0 || jobs.length > 0),
  );
}

/** An outermost role, and the ones that are part of it at whatever depth. */
export interface RoleFamily {
  head: RoleOverview;
  inner: RoleOverview[];
}

/** Each of these roles once; those that have others in them come first. */
export function roleFamilies(held: RoleOverview[], roles: Role[]): RoleFamily[] {
  const ids = new Set(held.map(({ role }) => role.id));
  const wider = ({ role }: RoleOverview) => widerRoles(role.id, roles).filter((id) => ids.has(id));
  const families = held
    .filter((one) => wider(one).length === 0)
    .map((head) => ({ head, inner: held.filter((one) => wider(one).includes(head.role.id)) }));
  return [
    ...families.filter(({ inner }) => inner.length > 0),
    ...families.filter(({ inner }) => inner.length === 0),
  ];
}

/** The domain in which a role has most pages; the first of them where several are equal. */
export function homeDomain(work: RoleWork[]): string | undefined {
  const domains = [...Map.groupBy(work, ({ procedure }) => procedure.domain)];
  // Sorting keeps the order of equal ones.
  return domains.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** The same of a job, which may have all its work in the jobs that are part of it. */
export const homeOf = ({ work, jobs }: RoleOverview): string | undefined =>
  homeDomain(work.length > 0 ? work : jobs.flatMap((job) => job.work));

/** A step that is done by the clock, at one of its times. */
export interface Hour {
  /** `09:00`, `13:00—17:30`, 每隔 15 分钟 */
  when: string;
  step: Step;
  procedure: Procedure;
}

/** The role's steps by the clock in the order of the day, those that come again and again last. */
export function dayOf(work: RoleWork[]): Hour[] {
  const hours = work.flatMap(({ procedure, steps }) =>
    steps.flatMap(({ step }) =>
      isClocked(step) ? clockWords(step).map((when) => ({ when, step, procedure })) : [],
    ),
  );
  const isTime = ({ when }: Hour) => /^\d/.test(when);
  return [
    ...hours.filter(isTime).sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)),
    ...hours.filter((hour) => !isTime(hour)),
  ];
}
