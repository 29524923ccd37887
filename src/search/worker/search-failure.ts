import type { Failure } from '../query/model.ts';

/** Thrown where the search cannot answer; says why. */
export class SearchFailure extends Error {
  readonly reason: Failure;
  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}
