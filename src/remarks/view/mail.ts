import { fitsMail, mailAddress } from '../../ui/export/mail-address.ts';

/**
 * @param contact `mailto:` and to whom
 * @returns `isWhole` false where the text is too long for some programs: then it is for the reader to paste it in
 */
export function mailOf(contact: string, subject: string, text: string): { href: string; isWhole: boolean } {
  const to = contact.replace(/^mailto:/, '');
  const whole = mailAddress(to, subject, text);
  return fitsMail(whole)
    ? { href: whole, isWhole: true }
    : { href: mailAddress(to, subject), isWhole: false };
}
