/** What the leader hands back to somebody: what concerns them and they do not know yet. */
import { put, type Entry, type LwwMap } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import type { Decision, Share } from '../share/share.ts';
import type { Notes } from './book.ts';
import type { PersonFacts } from './cells.ts';

export type Back = Pick<Share, 'decisions' | 'confirmations'>;

type Whom = Pick<PersonFacts, 'ids'>;

/** The change of an entry that somebody was sent. */
const revOf = ({ rev, at }: Entry<unknown>) => rev ?? at;

const sentKey = (person: string, key: string) => `${person} ${key}`;

/** The last change of an entry that somebody was sent; undefined where none was. */
function sentOf({ ids }: Whom, key: string, { handed }: Notes): number | undefined {
  const sent = ids.flatMap((id) => own(handed, sentKey(id, key))?.value ?? []);
  return sent.length > 0 ? Math.max(...sent) : undefined;
}

/**
 * Problems that they are to see to, those of their runs that nobody was named for, and their confirmations; what they
 * were sent before, also once it is somebody else’s. What was put right, or taken back, before
 * they were told of it is nothing to tell.
 *
 * @param again true for what they were sent before, too
 */
export function backTo(person: PersonFacts, notes: Notes, again = false): Back {
  const runs = new Set(person.runs.map(({ id }) => id));
  const concerns = (key: string, { owner }: Decision) =>
    (owner === '' ? runs.has(key.split('#')[0]!) : owner === person.name) ||
    sentOf(person, key, notes) !== undefined;
  const isOwn = (key: string) => person.ids.includes(key.split('/')[0]!);
  const isDue = (key: string, entry: Entry<unknown>, isOver: boolean) => {
    const sent = sentOf(person, key, notes);
    return sent === undefined ? !isOver : again || sent !== revOf(entry);
  };
  return {
    decisions: pick(
      notes.decisions,
      (key, entry) => concerns(key, entry.value) && isDue(key, entry, entry.value.done !== ''),
    ),
    confirmations: pick(
      notes.confirmations,
      (key, entry) => isOwn(key) && isDue(key, entry, entry.value === null),
    ),
  };
}

const pick = <T>(map: LwwMap<T>, test: (key: string, entry: Entry<T>) => boolean): LwwMap<T> =>
  Object.fromEntries(Object.entries(map).filter(([key, entry]) => test(key, entry)));

/** Notes that somebody was sent this. */
export function withSent(notes: Notes, { ids }: Whom, back: Back, now: number): Notes {
  const entries = [...Object.entries(back.decisions), ...Object.entries(back.confirmations)];
  return {
    ...notes,
    handed: entries.reduce(
      (all, [key, entry]) => put(all, sentKey(ids[0]!, key), revOf(entry), now),
      notes.handed,
    ),
  };
}

/** When somebody was sent something last; undefined where never. */
export function lastSent({ ids }: Whom, { handed }: Notes): number | undefined {
  const times = Object.entries(handed).flatMap(([key, { at }]) =>
    ids.includes(key.split(' ')[0]!) ? [at] : [],
  );
  return times.length > 0 ? Math.max(...times) : undefined;
}
