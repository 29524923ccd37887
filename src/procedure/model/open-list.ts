import { opensEnumeration } from '#language/cues/open-list.ts';
import type { Group } from './procedure.ts';

/** True where a step or section has more than what stands in it: its list ends in 等, or one of its sentences does. */
export const isOpen = ({ open, items }: Pick<Group, 'open' | 'items'>): boolean =>
  open === true || items.some(({ text }) => opensEnumeration(text));
