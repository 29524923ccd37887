/** A mail that tells of a change. */
import { deskSendText as words } from '#text/desk-send.ts';
import { fitsMail, mailAddress } from '../../ui/export/mail-address.ts';

export interface Mail {
  address: string;
  /** What does not fit into the address, to be pasted into the mail. */
  paste?: string;
}

/** @param to an address; empty where the author has to know it */
export function mailOf(to: string, title: string, name: string, change: string): Mail {
  const addressOf = (body: string) => mailAddress(to, words.subject(title), body);
  const address = addressOf(words.body(name, change));
  if (fitsMail(address)) return { address };
  return { address: addressOf(words.body(name, words.pasteHere)), paste: change };
}
