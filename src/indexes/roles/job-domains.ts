/** In which domains a job works, and where they stand for it. */
import type { Procedure } from '../../procedure/model/procedure.ts';
import { concerned, withWider, type Role } from '../../procedure/model/vocabulary.ts';

/** Ids of the domains in which a job does steps itself; of those whose pages it has to know where it does none. */
export function domainsOf(job: string, procedures: Procedure[], roles: readonly Role[]): string[] {
  const own = procedures.filter(({ steps }) => steps.some(({ by }) => withWider(by, roles).includes(job)));
  const known = procedures.filter((page) => concerned(page.roles, roles).includes(job));
  return [...new Set((own.length > 0 ? own : known).map(({ domain }) => domain))];
}

/** An entry of a list: where it belongs, and whom it concerns. */
interface Placed {
  domain?: string | undefined;
  roles?: readonly string[];
}

/** By id of a job that a list has nothing for, those of its domains that the list has something of. */
export function domainsInstead(
  jobs: readonly Role[],
  entries: readonly Placed[],
  procedures: Procedure[],
  roles: readonly Role[],
): Record<string, string[]> {
  const told = new Set(entries.flatMap((entry) => concerned(entry.roles ?? [], roles)));
  const there = new Set(entries.map(({ domain }) => domain));
  const instead = jobs
    .filter(({ id }) => !told.has(id))
    .map(({ id }) => [id, domainsOf(id, procedures, roles).filter((domain) => there.has(domain))] as const);
  return Object.fromEntries(instead.filter(([, domains]) => domains.length > 0));
}
