import { NAME, SEAL, TAGLINE } from './site.ts';

/** The name with what is said beside it. */
export const WHOLE_NAME = [NAME, TAGLINE].filter(Boolean).join(' · ');

/** What stands beside the mark: the name, unless the seal spells it already. */
export const BESIDE_MARK = SEAL === NAME && TAGLINE ? TAGLINE : NAME;
