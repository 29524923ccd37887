/** What the leader has handed back, read into what this person keeps. */
import { isSamePerson, person } from '../../../storage/profiles/person.ts';
import { joinLwwMaps } from '../../../storage/records/lww-map.ts';
import { confirmations, decisions } from '../kept.ts';
import type { ReadShare } from './read-shares.ts';

export type Receipt =
  | { kind: 'received'; problems: number; confirmations: number }
  | { kind: 'not-mine'; name: string }
  | { kind: 'not-back' | 'broken' | 'foreign' | 'newer' | 'changed' };

/** Nothing is kept of what is for somebody else, or was changed on its way. */
export function receive(read: ReadShare): Receipt {
  if (read.kind === 'other') return { kind: 'foreign' };
  if (read.kind !== 'share') return { kind: read.kind };
  const { share, state } = read;
  if (state === 'changed') return { kind: 'changed' };
  if (share.to === undefined) return { kind: 'not-back' };
  const self = person();
  if (!self || !isSamePerson(self, { id: share.to.id })) return { kind: 'not-mine', name: share.to.name };
  decisions().update((all) => joinLwwMaps(all, share.decisions));
  confirmations().update((all) => joinLwwMaps(all, share.confirmations));
  const count = (map: object) => Object.keys(map).length;
  return { kind: 'received', problems: count(share.decisions), confirmations: count(share.confirmations) };
}
