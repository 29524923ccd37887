/** What stands before a run in the fragment of an address, which no server sees. */
export const TAKE = '#take=';

/** The text of the run that an address brings along, without what a chat has glued to it; undefined where it brings none. */
export const handedOver = (fragment: string) =>
  fragment.startsWith(TAKE) ? /^[\w-]*/.exec(fragment.slice(TAKE.length))![0] : undefined;
