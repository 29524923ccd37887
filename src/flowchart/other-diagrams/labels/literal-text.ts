/** Characters that Mermaid leaves out of SVG text, behind stand-ins while it draws. */

/** Escapes, links and pictures, addresses, struck words, angle brackets but those of a break. */
const LOST =
  /\\([!-/:-@[-`{-~])|\](?=\()|:(?=\/\/)|(?<=\bwww)\.|@|~(?=~)|(?<=~)~|<(?!\/?br\s*\/?>)|(?<!<\/?br\s*\/?)>/gi;
/** Where the stand-ins of ASCII begin, in the area for private use. */
const FIRST = 0xf100;

/** A label whose every character Mermaid draws. */
export const literal = (label: string): string =>
  label.replace(LOST, (sign, escaped?: string) =>
    String.fromCharCode(FIRST + (escaped ?? sign).charCodeAt(0)),
  );

/** The characters themselves; `write` says how each is written. */
export const plain = (text: string, write = (char: string) => char): string =>
  text.replace(/[\uf100-\uf17f]/g, (sign) => write(String.fromCharCode(sign.charCodeAt(0) - FIRST)));
