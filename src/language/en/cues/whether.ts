/** Questions that are answered with yes or no. */
import type * as zh from '../../zh/cues/whether.ts';

const ASKS =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|need)\b\s+(.+?)\?*$/i;

/** What a question asks whether it is so: the guest has luggage, of Has luggage?; undefined of other questions. */
export const askedWhether: typeof zh.askedWhether = (question) => ASKS.exec(question.trim())?.[1];

/** True of an answer that begins with a no. */
export const saysNo: typeof zh.saysNo = (answer) => /^(?:no|not|none|never|without)\b/i.test(answer);

/** The case of a condition, however it is written: it rains, of if it rains. */
export const caseOf: typeof zh.caseOf = (when) => when?.replace(/^(?:if|when)\s+/i, '');
