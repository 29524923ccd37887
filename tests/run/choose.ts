import { chosenIn, decide, type Run } from '../../src/run/model/run.ts';

/** Takes this answer at a visit's question, or takes it back if it is taken: as a press does. */
export const choose = (run: Run, visit: string, answer: string, now: number): Run =>
  decide(run, visit, chosenIn(run, visit) === answer ? null : answer, now);
