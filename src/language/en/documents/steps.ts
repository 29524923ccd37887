/** What a step is called by the words of its first sentence. */
import type * as zh from '../../zh/documents/steps.ts';

export const BEFORE_ACT: typeof zh.BEFORE_ACT =
  /^(?:(?:and|then|next|also|finally)\s+)?(?:(?:must|should|shall|will|needs? to|has to|have to)\s+)?(?=\w{2})/iu;

export const NAME_STOP: typeof zh.NAME_STOP = /,| and | or | \(|(?<=\S) (?=\S)/gu;

export const NO_ACT: typeof zh.NO_ACT =
  /^(?:in order to|to ensure|according to|for|during|before|after|on|at|by|with|as)\b[^,]{0,60}$/iu;
