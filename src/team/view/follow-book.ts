import { ownId } from '../../storage/profiles/profile.ts';

/** Looks anew when another tab says that it has changed the book. Returns what says so to the others. */
export function followBook(look: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(ownId('book'));
  channel.onmessage = look;
  return () => channel.postMessage('changed');
}
