import { useText } from '#text/uses.ts';
import { USES } from './site.ts';

/** What can be done with a procedure on this site, in words. */
export const USE_WORDS = [useText.read, USES.checklist && useText.do, USES.quiz && useText.test].filter(
  (word) => word !== false,
);
