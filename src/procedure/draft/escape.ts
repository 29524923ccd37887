/** Plain words as Markdown and attributes of MDX must have them, so that every sign means itself. */
import { markupIn } from '../../syntax/markup-in.ts';
import { ADDRESS } from '../source/autolinks.ts';

/** Words within a paragraph; no line break is left in them. */
export function escapeText(text: string): string {
  const flat = text.replace(/\s*[\n\r]+\s*/g, ' ').trim();
  let escaped = '';
  let at = 0;
  // In an address every sign means itself already.
  for (const { index, 0: address } of flat.matchAll(ADDRESS)) {
    escaped += escapeSigns(flat.slice(at, index)) + address;
    at = index + address.length;
  }
  return (escaped + escapeSigns(flat.slice(at)))
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^:(?=:)/, '\\:');
}

const escapeSigns = (text: string): string =>
  text
    .replace(/[`*_[\]<>{}~|$#^=]|\\/g, (sign) => (sign === '\\' ? '\\&#92;' : `\\${sign}`))
    .replace(/(?<!\\)&(?=#?\w+;)/g, '\\&')
    .replaceAll('\\&#92;', '&#92;')
    // Stars as wide as a character, which the check takes for a slip.
    .replace(/＊(?=＊)/g, '&#65290;')
    .replace(/!(?=\\\[)/g, '\\!')
    // What looks like the beginning of an address, and is none.
    .replace(/(?<=https?):(?=\/\/)|(?<=www)\./gi, '\\$&');

/** What would be taken for markup, with signs as wide as a character in place of those that make it so. */
const shown = (text: string): string =>
  markupIn(text) === undefined
    ? text
    : text.replace(/[*[\]<>&]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The value of an attribute, in its quotation marks. */
export function escapeAttribute(text: string): string {
  const flat = shown(text.replace(/\s*[\n\r]+\s*/g, ' ').trim());
  return `"${flat.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('{', '&#123;').replaceAll('}', '&#125;')}"`;
}

/** What may stand in a comment in braces. */
export const escapeComment = (text: string): string =>
  text
    .replace(/\s*[\n\r]+\s*/g, ' ')
    .replace(/[/／]\s*[*＊]|[*＊]\s*[/／]|[{}｛｝]/g, ' ')
    .trim();

/** A text in YAML, in quotation marks where it needs them. */
export function escapeYaml(text: string): string {
  const flat = shown(text.replace(/\s*[\n\r]+\s*/g, ' ').trim());
  const plain =
    /^[\p{L}\p{N}《（“][^:#,[\]{}"'&*!|>%@`\\]*$/u.test(flat) &&
    !/^[\d.+-]+$|^(?:true|false|yes|no|null|on|off|~)$/i.test(flat);
  return plain && !/[\p{Cc}\u2028\u2029]/u.test(flat) ? flat : JSON.stringify(flat);
}
