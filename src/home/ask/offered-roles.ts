/** Which jobs are offered before anything is typed: such that as many people as possible see their own. */
import type { Role } from '../../procedure/model/vocabulary.ts';
import { homeDomain, type RoleOverview } from '../../indexes/roles/role-work.ts';

const stepsOf = ({ work }: RoleOverview) => work.reduce((sum, { steps }) => sum + steps.length, 0);

/** The job with most steps of each domain, of those `most` domains in which it has most. */
export function offeredRoles(held: RoleOverview[], most: number): Role[] {
  const working = held.filter((job) => stepsOf(job) > 0).sort((a, b) => stepsOf(b) - stepsOf(a));
  const byDomain = Map.groupBy(working, ({ work }) => homeDomain(work));
  return [...byDomain.values()].slice(0, most).map(([first]) => first!.role);
}
