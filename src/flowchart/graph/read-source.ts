/** What stands before and between the lines of a diagram: front matter, settings and comments. */
export interface Source {
  /** The text of the front matter, without its two lines of dashes. */
  front: string;
  /** The text with front matter, settings and comments blanked: each line keeps its number. */
  body: string;
  /** The kind of diagram: its first word, and the 1-based line of that word (1 where there is none). */
  word: string;
  line: number;
  /** True where front matter or `%%{init: …}%%` may set something. */
  settings: boolean;
}

/** Front matter as Mermaid finds it: it may be indented, and its dashes may have blanks after them. */
const FRONT = /^([^\S\n]*)---[^\S\n]*\n([\s\S]*?)\n\1---[^\S\n]*\n/;
/** A setting may run over several lines. */
const SETTING = /%%\{[\s\S]*?\}%%/g;
const COMMENT = /^[^\S\n]*%%(?!\{).*$/gm;

/** Reads a Mermaid text as Mermaid does before it parses; the one place that knows about these parts. */
export function readSource(text: string): Source {
  const unified = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = FRONT.exec(unified);
  const open = front ? blank(front[0]) + unified.slice(front[0].length) : unified;
  const body = open.replace(SETTING, blank).replace(COMMENT, '');
  const start = /\S/.exec(body)?.index;
  const word = start === undefined ? '' : (/^\w[\w-]*/.exec(body.slice(start))?.[0] ?? '');
  return {
    front: front?.[2] ?? '',
    body,
    word,
    line: word ? body.slice(0, start).split('\n').length : 1,
    settings: front !== null || body.length !== open.length || open.includes('%%{'),
  };
}

/** The 1-based line of a source on which these words stand first; the one on which the diagram begins where none. */
export function lineOf(words: string, { body, line }: Source): number {
  const at = words ? body.split('\n').findIndex((one) => one.includes(words)) : -1;
  return at < 0 ? line : at + 1;
}

const blank = (part: string): string => part.replace(/[^\n]/g, '');
