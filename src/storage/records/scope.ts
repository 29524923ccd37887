/** What the names of this site's records begin with in the browser's storage. */

import { PREFIX } from '../../site/site.ts';

/**
 * What the names of all records of one site begin with: `handbook:/kb/:`. Sites of one origin share its
 * storage, and differ in their base path.
 */
export const scopeOf = (base: string) => `${PREFIX}:${base.replace(/\/?$/, '/').replaceAll(':', '%3A')}:`;
