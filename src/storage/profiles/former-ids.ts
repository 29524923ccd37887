import { own } from '../../ui/own.ts';
import { clampTime } from '../records/times.ts';
import { idsIn, type PersonIds } from './person.ts';

/** The ids here, and behind them those that a file brings: whenever they were drawn, the id in use stays in use. */
export function withFormerIds(mine: PersonIds, theirs: PersonIds): PersonIds {
  const first = idsIn(mine)[0];
  const from = first === undefined ? 0 : own(mine, first)!.at + 1;
  const brought = Object.entries(theirs).map(
    ([id, { at }]) => [id, { value: true as const, at: clampTime(Math.max(at, from)) }] as const,
  );
  return { ...Object.fromEntries(brought), ...mine };
}
