/** The words of a label: what a reader would see of the Markdown, HTML and entities that Mermaid takes. */
import { decodeHTML } from 'entities';
import { marked, type Token } from 'marked';

/** Mermaid's stand-ins for `#9829;` (as in HTML's `&#9829;`) and `#infin;` in what its parser hands over. */
const STAND_IN = /&?ﬂ°°\+?(\d+)¶ß|&?ﬂ°x([\da-f]+)¶ß|ﬂ°(\w+)¶ß/gi;
const BREAK = /<br\s*\/?>|<\/br\s*>/gi;
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*|\/)?>/gi;
const ENTITY = /&(?:#\d+|#x[\da-f]+|\w+);/gi;
/** Icons of a font that neither Mermaid nor the site brings: Mermaid shows nothing in their place. */
const ICON = /\bfa[bklrs]?:fa-[\w-]+/g;
/** Elements that start a line of their own. */
const BLOCKS = new Set(
  'address article blockquote div dl dd dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(' '),
);
/** Elements that only change how words look. Anything else in angle brackets is what the author wrote. */
const LOOKS = new Set(
  'a abbr b bdi bdo big center cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup tbody td tfoot th thead time tt u var wbr'.split(
    ' ',
  ),
);
/** Emphasis beside Chinese punctuation, which Markdown does not see. */
const STARS = /(\*\*|\*)(?=\S)([^*]*[^\s*])\1/g;

/** A label as plain text. Lines that the author forced are separated by `\n`. */
export function labelText(label: string, labelType?: string): string {
  const lines =
    labelType === 'markdown' ? markdownText(label.replace(BREAK, '\n')) : label.replaceAll('\\n', '\n');
  return entities(
    lines
      .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replace(BREAK, '\n')
      .replace(TAG, (written, _, name: string) =>
        BLOCKS.has(name.toLowerCase()) ? '\n' : LOOKS.has(name.toLowerCase()) ? '' : written,
      )
      .replace(ICON, ''),
  )
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, '')
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0\u3000]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** A label for SVG text, which knows no elements, no code and few entities: without what only changes looks. */
export function unstyled(label: string): string {
  const plain = label
    .replace(TAG, (written, _, name: string) =>
      BLOCKS.has(name.toLowerCase()) ? '<br/>' : LOOKS.has(name.toLowerCase()) ? '' : written,
    )
    .replace(/^(<br\/>)+|(<br\/>)+$/g, '')
    .replace(/`([^`]+)`/g, '$1');
  return entities(plain);
}

/** Entities as Mermaid and HTML write them; what is none stays as it is written. */
export function entities(text: string): string {
  return text
    .replace(ENTITY, (written) => decodeHTML(written))
    .replace(STAND_IN, (_, decimal?: string, hex?: string, name = '') => {
      if (decimal !== undefined) return character(Number(decimal)) ?? `#${decimal};`;
      if (hex !== undefined) return character(parseInt(hex, 16)) ?? `#x${hex};`;
      const decoded = decodeHTML(`&${name};`);
      return decoded === `&${name};` ? `#${name};` : decoded;
    });
}

function character(code: number): string | undefined {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return decodeHTML(`&#${code};`);
}

/** The words of a Markdown string; as in Mermaid only emphasis is Markdown, lists and headings stay as written. */
function markdownText(markdown: string): string {
  const words = (token: Token): string => {
    const inner = 'tokens' in token && token.tokens ? token.tokens : undefined;
    if (/^(paragraph|strong|em|del)$/.test(token.type) && inner) return inner.map(words).join('');
    if (token.type === 'br') return '\n';
    if (token.type === 'codespan' || token.type === 'escape') return (token as { text: string }).text;
    return token.type === 'text' ? token.raw.replace(STARS, '$2') : token.raw;
  };
  return marked
    .lexer(
      markdown
        .split('\n')
        .map((line) => line.trim())
        .join('\n'),
    )
    .map(words)
    .join('\n');
}
