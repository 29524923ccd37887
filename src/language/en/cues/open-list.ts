import type * as zh from '../../zh/cues/open-list.ts';

const OPEN =
  /\b(?:etc\b|and so on|and so forth|and the like|and others|such as|for example|including|e\.g\.)/i;

/** Whether a sentence holds an enumeration that is left open: passport, visa, etc.; documents such as a passport. */
export const opensEnumeration: typeof zh.opensEnumeration = (sentence) => OPEN.test(sentence);

/** True of the last entry of a list that says just that there are more: etc., and so on, …. */
export const leavesOpen: typeof zh.leavesOpen = (entry) =>
  /^(?:(?:and )?(?:etc\.?|so on|so forth|others)|…+|\.{3,})\.?$/i.test(entry);
