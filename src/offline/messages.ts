/** What pages and the service worker say to each other. */

/** Why something could not be kept. */
export type Trouble =
  /** The network ended. */
  | 'offline'
  /** Something else came in place of the site: a login page, or the address of one. */
  | 'replaced'
  /** Files came that are not those of the listing. */
  | 'differs'
  /** Another version is being put on the host. */
  | 'changing'
  /** The device has no room, or the browser does not let the site keep anything. */
  | 'full'
  /** The browser did not take the worker. */
  | 'refused';

/** How much of the site this device keeps, as the worker tells it. A total of 0: only the trouble is known. */
export interface CopyState {
  kept: number;
  total: number;
  bytes: number;
  trouble?: Trouble;
  /** With the trouble `differs`: how many files differ. */
  differing?: number;
}

/** What a page asks of the service worker. */
export type WorkerRequest =
  /** Keep this page; with `everything` also all others. Answered with a stream of `Kept`. */
  | { kind: 'keep'; address: string; everything: boolean }
  /** Let the waiting version take over. */
  | { kind: 'take-over' };

/** Above this many bytes, three or four photographs of a phone, the reader is asked before everything is kept. */
export const LARGEST_UNASKED = 17_500_000;
