import type { LwwMap } from '../../storage/records/lww-map.ts';
import type { Decision, Share } from '../share/share.ts';
import type { Notes } from './book.ts';
import type { PersonFacts } from './cells.ts';

/** What concerns somebody: problems of their runs or that they are to see to, and their confirmations. */
export function backTo(person: PersonFacts, notes: Notes): Pick<Share, 'decisions' | 'confirmations'> {
  const runs = new Set(person.runs.map(({ id }) => id));
  const concerns = ([key, { value }]: [string, LwwMap<Decision>[string]]) =>
    value.owner === person.name || runs.has(key.split('#')[0]!);
  return {
    decisions: Object.fromEntries(Object.entries(notes.decisions).filter(concerns)),
    confirmations: Object.fromEntries(
      Object.entries(notes.confirmations).filter(([key]) => person.ids.includes(key.split('/')[0]!)),
    ),
  };
}
