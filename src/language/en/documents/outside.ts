/** Sentences of documents that tell of the document itself, and nothing that is done. */
import type * as zh from '../../zh/documents/outside.ts';

export const OUTSIDE: typeof zh.OUTSIDE = [
  {
    why: 'contact',
    pattern: /^(?:tel(?:ephone)?|phone|hotline|mobile|e-?mail|fax|address|website|contact)\s*:\s*\S.*$/iu,
    examples: ['Phone: 020 7946 0000', 'E-mail: desk@example.com'],
  },
  {
    why: 'validity',
    pattern:
      /^this (?:procedure|policy|document|standard) (?:takes effect|comes into force|is effective|is valid)\b/iu,
    examples: ['This policy takes effect on 1 March 2026'],
  },
];

export const DATE: typeof zh.DATE = /\b\d{4}\b/u;

export const OF_PURPOSE: typeof zh.OF_PURPOSE =
  /^(?:the purpose of this (?:procedure|policy|document)|this (?:procedure|policy|document) (?:exists|was written|is intended) to)\b/iu;

export const FRAME: typeof zh.FRAME = /^(?:general(?: provisions)?|final provisions|appendix)$/iu;

export const OPEN_HEAD: typeof zh.OPEN_HEAD = /^(?:open (?:matters|points|questions)|to be decided)$/iu;

export const OPEN_MATTER: typeof zh.OPEN_MATTER =
  /\b(?:to be (?:decided|confirmed|announced|agreed)|TBD|TBC)$/iu;

export const LEADS_LIST: typeof zh.LEADS_LIST =
  /\b(?:must|should|shall|will|needs? to|has to)(?: do)?(?: the following)?\s*:\s*$/iu;
