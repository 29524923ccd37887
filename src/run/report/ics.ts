/** A deadline as a calendar file: iCalendar, RFC 5545. */
import { LANGUAGE } from '#language/language.ts';
import { PREFIX } from '../../site/site.ts';

export interface Deadline {
  uid: string;
  title: string;
  description: string;
  url: string;
  /** Milliseconds since 1970. */
  due: number;
  made: number;
}

/**
 * An iCalendar file (RFC 5545) with one event of a quarter of an hour that ends when it is due, and an
 * alarm before it. Whatever the texts hold, it stays one event.
 */
export function ics(event: Deadline): string {
  const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const address = URL.parse(event.url)?.href;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${PREFIX}//checklist//${LANGUAGE.slice(0, 2).toUpperCase()}`,
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp(event.made)}`,
    `DTSTART:${stamp(event.due - 15 * 60_000)}`,
    `DTEND:${stamp(event.due)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    // An address is no text: as a parsed one it holds no line break and no control character.
    ...(address ? [`URL:${address}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15M',
    `DESCRIPTION:${escaped(event.title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

/** A text as RFC 5545 wants it: every kind of line break as `\n`, no other control character. */
function escaped(text: string): string {
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
