/** A mail that tells of a change. */
import { deskSendText as words } from '#text/desk-send.ts';

/** What programs for mail take of an address, in characters. */
const LONGEST = 1900;

export interface Mail {
  address: string;
  /** What does not fit into the address, to be pasted into the mail. */
  paste?: string;
}

/** @param to an address; empty where the author has to know it */
export function mailOf(to: string, title: string, name: string, change: string): Mail {
  const addressOf = (body: string) =>
    `mailto:${to}?subject=${encodeURIComponent(words.subject(title))}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  const address = addressOf(words.body(name, change));
  if (address.length <= LONGEST) return { address };
  return { address: addressOf(words.body(name, words.pasteHere)), paste: change };
}
