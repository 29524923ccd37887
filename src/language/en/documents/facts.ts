/** Limits, forms and things to be written down, as documents say them. */
import type * as zh from '../../zh/documents/facts.ts';
import { LENGTH } from '../numbers/lengths.ts';

export const LIMITS: typeof zh.LIMITS = [
  {
    pattern: new RegExp(
      `(?:(?:within|in|at least|at most|no later than|not later than|up to|for|after|every)\\s+)?${LENGTH}(?:\\s+(?:before|after|of|in advance|from)(?:\\s+[a-z’' -]{3,40}?(?=[,.;)]|$))?)?`,
      'giu',
    ),
    examples: [
      ['Reply within 3 working days.', 'within 3 working days'],
      ['Call 15 minutes before arrival.', '15 minutes before arrival'],
    ],
  },
  {
    pattern:
      /\b(?:(?:by|before|at|from|until|no later than)\s+)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s*(?:-|–|to|until)\s*\d{1,2}[:.]\d{2})?|\b(?:by|before|at)\s+\d{1,2}\s?[ap]\.?m\b\.?/giu,
    examples: [['Hand it in by 16:30 on Friday.', 'by 16:30']],
  },
  {
    pattern:
      /\b(?:once|twice) (?:a|per) (?:day|week|month|quarter|year)\b|\b(?:daily|weekly|monthly|quarterly|annually|on the same day)\b/giu,
    examples: [['Check the exits weekly.', 'weekly']],
  },
];

export const IS_STRICT: typeof zh.IS_STRICT =
  /^(?:within|in|no later than|not later than|at most|up to)\b|\bbefore\b|in advance$/iu;

const OTHERS =
  '(?:guests?|customers?|clients?|visitors?|patients?|tenants?|passengers?|parents?|applicants?|suppliers?)';

export const OTHERS_LIMIT: typeof zh.OTHERS_LIMIT = new RegExp(
  `^(?:(?:the|a|an|each|every)\\s+)?${OTHERS} (?:must|should|shall|may|can|has to|have to|needs? to)\\b|\\b(?:ask|tell|remind|inform)s? (?:the )?${OTHERS} to\\b|\\b(?:more than|longer than|over|exceeds?)\\s*$`,
  'iu',
);

export const TIME_NUMBER: typeof zh.TIME_NUMBER =
  /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half)\b/iu;

export const CASE_LIMIT: typeof zh.CASE_LIMIT = /(?!)/u;

export const TITLED_FORM: typeof zh.TITLED_FORM =
  /[“"]([^“”"]{2,50}\b(?:form|sheet|log|register|list|report|record))[”"]/giu;

export const PLAIN_FORM: typeof zh.PLAIN_FORM =
  /\b(?<form>(?:[A-Za-z-]+ ){1,3}?(?:form|sheet|log|logbook|register|checklist|report|certificate|receipt|invoice|contract|ticket|permit))\b/gu;

export const BEFORE_FORM: typeof zh.BEFORE_FORM =
  /^(?:.*\b(?:the|a|an|this|that|each|every|your|in|on|into|to|with|and|or|of|for|complete|fill|sign|print|submit|check|file|write|issue|record|keep)\s+)/iu;

export const SHORT_FORM: typeof zh.SHORT_FORM = /(?!)/u;

export const NO_FORM: typeof zh.NO_FORM =
  /^(?:form|sheet|log|register|report|receipt|contract|ticket|permit)$/iu;

export const BLANK: typeof zh.BLANK = /(?<name>[A-Za-z ]{2,30}):?\s*_{2,}\s*(?<unit>[A-Za-z℃°%]{1,4})?/gu;
