/** The words of a mail as it was saved: what its programs wrap them in (MIME, RFC 2045) is taken off. */

interface Part {
  headers: Map<string, string>;
  body: string;
}

/** A file that begins with the header of a mail. */
export const isMail = (text: string): boolean =>
  /^(?:[A-Za-z][\w-]*:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:Content-Type|MIME-Version|Received|Message-ID):/i.test(
    text,
  );

/**
 * The text of a mail, or of the mails in a mailbox (mbox).
 *
 * @param latin1 its bytes, each as one character
 */
export const mailText = (latin1: string): string =>
  latin1
    .split(/^From .*\r?\n(?=[A-Za-z][\w-]*:)/m)
    .filter(Boolean)
    .map((mail) => textOf(partOf(mail)))
    .join('\n');

function partOf(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source);
  const head = source.slice(0, end?.index ?? source.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = head.split(/\r?\n/).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: end ? source.slice(end.index + end[0].length) : '' };
}

function textOf({ headers, body }: Part): string {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return /^text\//i.test(type) ? decoded(headers, type, body) : '';
  const parts = body
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => partOf(part.replace(/^\r?\n/, '')));
  // The same words once plain and once as a page.
  const isPlain = ({ headers }: Part) => !/^text\/html/i.test(headers.get('content-type') ?? '');
  const wanted = /^multipart\/alternative/i.test(type) && parts.some(isPlain) ? parts.filter(isPlain) : parts;
  return wanted.map(textOf).join('\n');
}

function decoded(headers: Part['headers'], type: string, body: string): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  const bytes =
    encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuoted(body) : body;
  const text = new TextDecoder(charsetOf(type)).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  return /^text\/html/i.test(type) ? withoutTags(text) : text;
}

const fromBase64 = (body: string): string => atob(body.replace(/[^A-Za-z0-9+/]/g, ''));

const fromQuoted = (body: string): string =>
  body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** What no decoder knows is read as UTF-8. */
function charsetOf(type: string): string {
  const named = /charset="?([^";\s]+)"?/i.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
]);

const withoutTags = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
