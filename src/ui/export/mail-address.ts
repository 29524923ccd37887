/** Characters of an address that every mail program takes (Outlook cuts off some 2,000). */
const LONGEST = 1900;

/**
 * The address of a mail that only has to be sent (RFC 6068).
 *
 * @param to whom, without `mailto:`; empty where the reader has to know it
 */
export const mailAddress = (to: string, subject: string, body?: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}${
    body === undefined ? '' : `&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  }`;

/** True for an address that no mail program cuts off. */
export const fitsMail = (address: string): boolean => address.length <= LONGEST;
