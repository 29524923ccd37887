import { teamText as words } from '#text/team.ts';

/** True where the browser has no room left; every other failure is something else. */
const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Why something was not read in. */
export const whyNotRead = (error: unknown): string => (isFull(error) ? words.writeFailed : words.readFailed);

/** Why a change of the book was not kept. */
export const whyNotNoted = (error: unknown): string => (isFull(error) ? words.noteFull : words.noteFailed);
