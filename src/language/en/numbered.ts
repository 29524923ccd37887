/** Names that begin with a number. */
import type * as zh from '../zh/numbered.ts';

const ORDINAL =
  /^(?:\d+[.):]?\s+|(?:step|part|phase)\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[.):]?\s+)/i;

/** The name without a number in front: Step 4: check stock, asked for after Step 3, would answer itself. */
export const withoutNumber: typeof zh.withoutNumber = (name) => name.replace(ORDINAL, '') || name;
