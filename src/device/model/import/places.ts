/** To which profile here the records of each person of a file go. */
import type { ImportChoice } from './choice.ts';
import type { Someone } from './people.ts';

/** `mine`: is whoever is here now. `add`: gets a profile here. `join`: is
 * who the file says, and several profiles here become one. */
export type PersonAnswer = 'mine' | 'add' | 'join' | 'leave';

/**
 * What can be said of somebody; nothing where it is clear: who is here already is joined. That another id is of the
 * same person is never believed unasked: anybody can write it into a file.
 */
export function answersFor({ here, isMore }: Pick<Someone, 'here' | 'isMore'>): PersonAnswer[] {
  if (here.length === 1 && !isMore) return [];
  return here.length > 0 ? ['join', 'leave'] : ['mine', 'add', 'leave'];
}

/**
 * The profile here of each profile of the file; undefined while something is not answered yet.
 *
 * @param person the profile in use
 */
export function placesOf(
  people: readonly Someone[],
  answers: readonly (PersonAnswer | undefined)[],
  person: string,
  now: number,
): Map<string, string> | undefined {
  const places = new Map<string, string>();
  for (const [index, someone] of people.entries()) {
    const { from, here } = someone;
    const answer = answersFor(someone).length > 0 ? answers[index] : 'join';
    if (!answer) return undefined;
    if (answer === 'leave') continue;
    const known = here.includes(person) ? person : here[0];
    const place = answer === 'mine' ? person : (known ?? `p${now.toString(36)}${index}`);
    for (const profile of from) places.set(profile, place);
  }
  return places;
}

/** Whose is what belongs to the device of the file alone: that of whoever exported it. */
export function whoseDevice(
  isSameDevice: boolean,
  exporter: string,
  person: string,
  places: ReadonlyMap<string, string>,
): ImportChoice['whose'] {
  if (isSameDevice) return 'same';
  return places.get(exporter) === person ? 'mine' : 'other';
}
