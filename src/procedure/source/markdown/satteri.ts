/** The parser of Markdown at build: native, and the one that renders the pages. */
import { footnoteText as words } from '#text/footnotes.ts';
import { mdxToMdast, type Features } from 'satteri';
import type { SyntaxNode } from '../../../syntax/node.ts';

/** How the parser is set, here and for the pages. */
export const FEATURES: Features = {
  smartPunctuation: false,
  headingAttributes: true,
  gfm: {
    footnotes: {
      label: words.title,
      backContent: '↩',
      backLabel: (reference, rerun) =>
        rerun > 1 ? words.backToOne(String(reference), rerun) : words.back(String(reference)),
      clobberPrefix: 'footnote-',
    },
  },
};

/**
 * @param text MDX whose lines end with a line feed
 * @throws where it is none; the message begins with line and column
 */
export const parseMarkdown = (text: string): SyntaxNode =>
  mdxToMdast(text, { features: FEATURES }) as unknown as SyntaxNode;
