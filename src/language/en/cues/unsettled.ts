import type * as zh from '../../zh/cues/unsettled.ts';

/** What an open point asks about or holds where a step has no settled answer to a question of the kind. */
export const UNSETTLED: typeof zh.UNSETTLED = {
  who: /\bwho\b|\bwhom\b|\bby whom\b|which (?:job|role|team|person|people)|\bstaff\b/i,
  when: /\bwhen\b|in which case|in what case|under what circumstances/i,
  limit:
    /how (?:long|soon|often|many (?:days|hours|minutes))|\bwhen\b|time limit|deadline|\d+ ?(?:working days?|days?|hours?|minutes?|months?)/i,
  record: /\bforms?\b|\brecords?\b|\blog\b|\bregister\b|\bsheet\b/i,
};
