import { myJobs } from '#text/my-roles.ts';
import type { Option } from '../ui/components/Select.tsx';

/** Roles to choose from, one's own before the others and under a head of their own. */
export const ownFirst = (options: readonly Option[], mine: readonly string[]): Option[] => [
  ...options.filter(({ value }) => mine.includes(value)).map((option) => ({ ...option, group: myJobs })),
  ...options.filter(({ value }) => !mine.includes(value)),
];
