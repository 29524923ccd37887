/** What scraped pages put around a document, and within it. */
import type * as zh from '../../zh/documents/junk.ts';

export const JUNK_LINES: typeof zh.JUNK_LINES = [
  {
    name: 'navigation',
    pattern:
      /^(?:home|you are here|back to top|next page|previous page|related (?:documents|articles|posts)|share(?: this)?|print(?: this page)?|log ?in|sign up|skip to content|table of contents|contents)\s*$|^\S+(?:\s[›»>]\s\S+){2,}/iu,
    examples: ['You are here', 'Home › Guides › Reception'],
  },
  {
    name: 'download',
    pattern: /\b(?:download (?:this|the) (?:document|file|pdf)|all rights reserved|cookie policy)\b/iu,
    examples: ['Download this document as PDF'],
  },
  {
    name: 'of the article',
    pattern:
      /^(?:posted|published|updated|author|source|views|tags|last modified)\s*(?:on|by|:)\s*.{1,40}$/iu,
    examples: ['Author: J. Smith', 'Last modified: 3 May 2021'],
  },
  {
    name: 'page number',
    pattern: /^[-–—\s]*(?:page\s+)?\d+\s*(?:of|\/)\s*\d+[-–—\s]*$|^page\s+\d+$|^[-–—]\s*\d+\s*[-–—]$/iu,
    examples: ['Page 3 of 8', '- 2 -'],
  },
  { name: 'contents', pattern: /(?<![.…·])[.…·]{4,}\s*\d+\s*$/u, examples: ['1 General ....... 3'] },
];

export const PINYIN: typeof zh.PINYIN = /(?!)/g;
export const TONELESS_PINYIN: typeof zh.TONELESS_PINYIN = /(?!)/g;
