/** What can be wrong with the record of a run. */

export type Verdict = 'fits' | 'differs' | 'impossible' | 'broken';

/** Why a record does not fit, and of which verdict each is. */
export const WHY = {
  /** The event was changed, or one before it was removed, added or moved. */
  seal: 'broken',
  /** The text is not the one that the run was recorded with. */
  form: 'broken',
  /** A later state of this chain is known than the one that is here. */
  older: 'broken',
  /** The events are of another run. */
  otherRun: 'broken',
  /** The run says something else than its events. */
  state: 'broken',
  /** An answer to a question that was not there. */
  unasked: 'impossible',
  /** Something behind a step that must be done first, which was neither done nor passed for a reason. */
  hold: 'impossible',
  /** A mark or a value of a step, or of a round of it, that was never reached. */
  unreached: 'impossible',
  /** Something after the run was finished, and not opened again. */
  finished: 'impossible',
  /** Finished with something open and no reason. */
  open: 'differs',
  /** Something that this text does not have. */
  unknown: 'differs',
  /** Taken back to what it never was. */
  undone: 'differs',
} as const satisfies Record<string, Verdict>;

export interface Finding {
  why: keyof typeof WHY;
  /** The chain, and the place of the event in it from 1 on; absent where the run as a whole is meant. */
  device?: string | undefined;
  event?: number | undefined;
  /** Id of the step, and the key that the event is about. */
  step?: string | undefined;
  key?: string | undefined;
  at?: number | undefined;
}
