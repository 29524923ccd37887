/** A visit to a part of a form, and the row that shows it. */
import { CLOSE, OPEN } from '#text/punctuation.ts';
import { runText as words } from '#text/run.ts';
import type { StepState } from '../../procedure/model/step-states.ts';
import type { FormPart } from '../model/run.ts';

/** One time that the work comes to a part. */
export interface Visit {
  /** The part's id, from the second round on with the round: `form~2`. */
  key: string;
  part: FormPart;
  round: number;
}

/** A row of the list: a visit, or a part that is not visited. */
export interface Row extends Visit {
  state: StepState;
  /** Key of the hold visit that must be done first. */
  waits?: string | undefined;
  /** Of a step that is done only when something is so: the key of that choice, and whether it was not so. */
  case?: { key: string; not: boolean } | undefined;
  /** Of a step by the clock: when it is done. */
  clock?: string | undefined;
  /** Of a row in a phase or parallel stretch: which round of that it belongs to, and which time it comes in it. */
  turn?: { round: number; time: number } | undefined;
  /** Keys of the visits whose ends the work came here from; none where it came from the start. Absent where it has not come. */
  after?: readonly string[] | undefined;
  /** Of a row with limits: true where the answers that are still to be given may lead past it. */
  unsure?: true | undefined;
}

export const keyOf = (id: string, round: number) => (round > 1 ? `${id}~${round}` : id);

/** `填登记表（第 2 轮）`; what a round comes back to within itself: `填登记表（第 2 轮第 3 次）`. */
export function named(name: string, round: number, time = 1): string {
  const turn = words.turn(round, time);
  return turn ? `${name}${OPEN}${turn}${CLOSE}` : name;
}

/** Which round of what is around it a row belongs to, in words; of one that comes back within it, which time. */
export const turnOf = ({ turn, round }: Row): string => words.turn(turn?.round ?? round, turn?.time ?? 1);

/** What a row is called: `填登记表（第 2 轮）`; what is done at times of the day by its time: `09:00 巡查`. */
export function nameOfRow({ part, round, clock, turn }: Row): string {
  if (clock === undefined) return named(part.name, turn?.round ?? round, turn?.time);
  if (part.every === undefined) return `${clock} ${part.name}`;
  return round > 1 ? `${part.name}${words.time(round)}` : part.name;
}

/** True of the question at a phase's end, which is no step. */
export const asksAnew = ({ part }: Visit) => part.id === `${part.region}.repeat`;

/** An item of a round has a mark of its own. */
export const itemKey = (visit: Visit, item: string) => keyOf(item, visit.round);

/** A value of a round has a key of its own; the field of a record's form is named with its form: `deposit.amount`. */
export const valueKey = (visit: Visit, { id }: { id: string }, form?: { id: string }) =>
  keyOf(form ? `${form.id}.${id}` : id, visit.round);

/** So many visits are shown at most: no work comes near it, and the page stays quick whatever a file says. */
export const MOST_VISITS = 2000;

/** The answer of a `when` that says that it is not so. */
export const NOT_SO = 'no';
/** The one that says that it is, whatever an answer has said of it before. */
export const SO = 'yes';
/** The answer that adds another round to what is done every so often. */
export const AGAIN = 'again';
