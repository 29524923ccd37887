/** Calendar files: iCalendar, RFC 5545. */
import { LANGUAGE } from '#language/language.ts';

/**
 * A file of entries, each of them its lines from `UID` on, with every text in them `escaped`.
 *
 * @param product what wrote it; `more` are lines of the whole calendar
 */
export function calendarFile(
  product: string,
  entries: readonly (readonly string[])[],
  more: readonly string[] = [],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${product}//${LANGUAGE.slice(0, 2).toUpperCase()}`,
    ...more,
    ...entries.flatMap((entry) => ['BEGIN:VEVENT', ...entry, 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

/** What tells the entries of a handbook from those of all others: its own address. UIDs end in it, and it stands in PRODID. */
export const handbookAt = (address: string): string => address.replace(/^\w+:\/\/|\/$/g, '');

/** The line of an address; none where it is no whole one. As a parsed one it holds no line break and no control character. */
export function addressLine(address: string): string[] {
  const parsed = URL.parse(address)?.href;
  return parsed ? [`URL:${parsed}`] : [];
}

/** A text as RFC 5545 wants it: every kind of line break as `\n`, no other control character. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '');
}

/** Lines of at most 75 bytes, as RFC 5545 wants them, never through a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += char;
    bytes += size;
  }
  return folded;
}
