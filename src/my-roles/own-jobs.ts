/** What a component needs that opens at one's own jobs; loaded by those only who have one. */
import { $myRoles } from './my-roles.ts';

export { MineOrAll } from './MineOrAll.tsx';
export { ownFirst } from './own-first.ts';
export { myJobs } from '#text/my-roles.ts';

/** Ids of the jobs. */
export const ownIds = () => $myRoles.get();
