/** The pages on which something is handed over and read back, of those that the site has. */
import { sectionNames } from '#text/sections.ts';
import { USES } from '../../../site/site.ts';

export const SHARE_PLACES = [USES.quiz && sectionNames.progress, USES.checklist && sectionNames.runs].filter(
  (name) => name !== false,
);

/** The first of them, below the base. */
export const SHARE_PATH = USES.quiz ? 'progress/' : 'runs/';
