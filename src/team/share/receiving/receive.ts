/** What the leader has handed back, read into what this person keeps. */
import { isSamePerson, person } from '../../../storage/profiles/person.ts';
import { joinLwwMaps } from '../../../storage/records/lww-map.ts';
import { confirmations, decisions } from '../kept.ts';
import type { SealedShare } from '../share.ts';
import type { ReadShare } from './read-shares.ts';

export type Receipt =
  /** To be kept once its receiver has seen from whom it is. */
  | { kind: 'back'; share: SealedShare }
  | { kind: 'not-mine'; name: string }
  | { kind: 'not-back' | 'broken' | 'foreign' | 'newer' | 'changed' };

/** What somebody hands back; nothing of what is for somebody else, or was changed on its way. */
export function receive(read: ReadShare): Receipt {
  if (read.kind === 'other') return { kind: 'foreign' };
  if (read.kind !== 'share') return { kind: read.kind };
  const { share, state } = read;
  if (state === 'changed') return { kind: 'changed' };
  if (share.to === undefined) return { kind: 'not-back' };
  const self = person();
  if (!self || !isSamePerson(self, { id: share.to.id })) return { kind: 'not-mine', name: share.to.name };
  return { kind: 'back', share };
}

export function keepBack(share: SealedShare): void {
  decisions().update((all) => joinLwwMaps(all, share.decisions));
  confirmations().update((all) => joinLwwMaps(all, share.confirmations));
}
