/** What the heads of columns say that stands under them, in tables of steps. */
import type * as zh from '../../zh/documents/columns.ts';

export const COLUMNS: typeof zh.COLUMNS = [
  { holds: 'number', head: /^(?:no\.?|#|item|nr\.?|ref\.?)$/iu, examples: ['No.'] },
  { holds: 'phase', head: /^(?:phase|stage|category|group)$/iu, examples: ['Phase'] },
  { holds: 'red-line', head: /\b(?:forbidden|prohibited|must not|never)\b/iu, examples: ['Prohibited'] },
  { holds: 'record', head: /\b(?:records?|forms?|documents?|outputs?|evidence)\b/iu, examples: ['Records'] },
  {
    holds: 'limit',
    head: /\b(?:time|limit|deadline|when|frequency|due|duration)\b/iu,
    examples: ['Time limit'],
  },
  {
    holds: 'doer',
    head: /\b(?:responsib\w+|by whom|who|owner|role|department|in charge)\b/iu,
    examples: ['Responsible'],
  },
  {
    holds: 'act',
    head: /\b(?:actions?|descriptions?|details?|requirements?|instructions?|how|what|content|method|checks?)\b/iu,
    examples: ['Description'],
  },
  {
    holds: 'name',
    head: /\b(?:steps?|tasks?|activit(?:y|ies)|process|operations?|items?)\b/iu,
    examples: ['Step'],
  },
  { holds: 'note', head: /\b(?:notes?|remarks?|comments?)\b/iu, examples: ['Remarks'] },
];
