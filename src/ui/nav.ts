/** The sections in which something is found, in the order in which header, dock, footer and search name them. */
import { lookUpNames } from '#text/look-up.ts';
import { USES } from '../site/site.ts';
import { findingNames } from '#text/finding.ts';

/** Sections that stand under their own ids. */
const sections = <Id extends string>(names: Record<Id, string>) =>
  (Object.keys(names) as Id[]).map((id) => ({ id, name: names[id], path: `${id}/` }));

/** The ways to find a page. */
export const finding = sections(findingNames);
/** The lists in which something is looked up; the first of them is the one that is needed most. */
export const lookUps = USES.indexes ? sections(lookUpNames) : [];
