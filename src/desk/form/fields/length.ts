/** A length of time as a number and a unit, and as ISO 8601 writes it. */
import { durationParts } from '../../../language/iso-duration.ts';

export const UNITS = ['seconds', 'minutes', 'hours', 'days', 'workdays', 'weeks', 'months'] as const;
export type Unit = (typeof UNITS)[number];

export interface Length {
  count: number;
  unit: Unit;
}

/** Undefined where it is none, or one of several units. */
export function lengthOf(duration: string, workdays: boolean): Length | undefined {
  const parts = durationParts(duration);
  if (!parts) return undefined;
  const [, months, weeks, days, hours, minutes, seconds] = parts;
  const units: [Unit, number | undefined][] = [
    ['months', months],
    ['weeks', weeks],
    [workdays ? 'workdays' : 'days', days],
    ['hours', hours],
    ['minutes', minutes],
    ['seconds', seconds],
  ];
  const set = units.filter(([, count]) => count);
  if (set.length > 1 || parts.filter(Boolean).length !== set.length) return undefined;
  const [unit, count = 0] = set[0] ?? [workdays ? 'workdays' : 'days'];
  return { count, unit };
}

export function durationOf({ count, unit }: Length): string {
  if (unit === 'seconds') return `PT${count}S`;
  if (unit === 'minutes') return `PT${count}M`;
  if (unit === 'hours') return `PT${count}H`;
  return `P${count}${unit === 'months' ? 'M' : unit === 'weeks' ? 'W' : 'D'}`;
}
