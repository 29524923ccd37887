/** Characters of an address that every mail program takes (Outlook cuts off some 2,000). */
const LONGEST_ADDRESS = 1900;

/**
 * A mail that only has to be sent (RFC 6068).
 *
 * @param contact `mailto:` and to whom
 * @returns `isWhole` false where the text is too long for some programs: then it is for the reader to paste it in
 */
export function mailOf(contact: string, subject: string, text: string): { href: string; isWhole: boolean } {
  const about = `${contact}?subject=${encodeURIComponent(subject)}`;
  const whole = `${about}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return whole.length <= LONGEST_ADDRESS ? { href: whole, isWhole: true } : { href: about, isWhole: false };
}
