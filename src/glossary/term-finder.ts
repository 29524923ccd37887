/** Finding the glossary's terms in running text. */
import { BETWEEN_TERMS } from '#language/authoring/entries.ts';
import type { Term } from '../procedure/model/vocabulary.ts';

/** A part of a text, and the term that it names, if it names one. */
interface TextPart {
  text: string;
  term?: Term | undefined;
  /** Punctuation around the term that must stay on its line. */
  before?: string;
  after?: string;
}

export interface TermFinder {
  /** Cuts a text at the terms that no earlier text had, and remembers those that it finds. */
  cut(text: string): TextPart[];
}

/** Not between two letters or digits, which would be within a word. */
const EDGE = '(?<![A-Za-z0-9](?=[A-Za-z0-9]))';

/** Moves brackets and stops from the neighbours to the term, so that no line begins or ends with them. */
function bindPunctuation(parts: TextPart[]): TextPart[] {
  parts.forEach((part, index) => {
    if (!part.term) return;
    const previous = parts[index - 1];
    const next = parts[index + 1];
    if (previous && !previous.term) {
      part.before = /[（《「『“‘【]+$/.exec(previous.text)?.[0] ?? '';
      previous.text = previous.text.slice(0, previous.text.length - part.before.length);
    }
    if (next && !next.term) {
      part.after = /^[，。、；：？！）》」』”’】…]+/.exec(next.text)?.[0] ?? '';
      next.text = next.text.slice(part.after.length);
    }
  });
  return parts.filter(({ text }) => text);
}

/** The terms of a page: the general ones and those of its own domain, where a word may mean something else. */
export const termsOf = (glossary: Term[], domain: string): Term[] =>
  glossary.filter((term) => term.domain === undefined || term.domain === domain);

/** Marks each term once, the longest spelling first; Latin spellings only as whole words. */
export function termFinder(terms: Term[]): TermFinder {
  const spellings = new Map<string, Term>();
  for (const term of terms) {
    for (const spelling of [term.term, ...term.aliases].flatMap((text) => text.split(BETWEEN_TERMS))) {
      if (spelling.length > 1) spellings.set(spelling, term);
    }
  }
  const longestFirst = [...spellings.keys()].sort((a, b) => b.length - a.length);
  const expression = new RegExp(`${EDGE}(?:${longestFirst.map(RegExp.escape).join('|')})${EDGE}`, 'g');
  const found = new Set<Term>();
  return {
    cut(text) {
      if (spellings.size === 0) return [{ text }];
      const parts: TextPart[] = [];
      let at = 0;
      for (const match of text.matchAll(expression)) {
        const term = spellings.get(match[0])!;
        if (found.has(term)) continue;
        found.add(term);
        if (match.index > at) parts.push({ text: text.slice(at, match.index) });
        parts.push({ text: match[0], term });
        at = match.index + match[0].length;
      }
      if (at < text.length) parts.push({ text: text.slice(at) });
      return bindPunctuation(parts);
    },
  };
}
