/** Where sentences and their parts end, and what kinds of part there are. */
import type * as zh from '../../zh/documents/sentences.ts';

export const SENTENCE_END: typeof zh.SENTENCE_END =
  /[!?;]+["”’)]*(?=\s|$)|(?<!\b(?:e\.g|i\.e|etc|No|Mr|Mrs|Ms|Dr|approx|vs|cf|a\.m|p\.m|Fig))\.["”’)]*(?=\s|$)/gu;

export const CLAUSE_END: typeof zh.CLAUSE_END = /,(?=\s)/g;

export const CONDITION: typeof zh.CONDITION =
  /^(?:(?:but|and|otherwise|however),?\s+)?(?<whose>)(?<open>if|when|where|unless|in case|in the event that|should)\s+(?<case>[^,;]{3,120}?)(?:,|\s+then\b|$)/iu;

export const CASE_THAT: typeof zh.CASE_THAT = /(?!)/u;

export const CASE_TOLD: typeof zh.CASE_TOLD = /(?!)/u;

export const EXAMPLES_LAST: typeof zh.EXAMPLES_LAST = /(?!)/u;

export const CASE_CLOSED: typeof zh.CASE_CLOSED = /(?:,|\bthen)$/iu;

export const AFTER_CASE: typeof zh.AFTER_CASE = /^then\s+/iu;

export const OTHERWISE: typeof zh.OTHERWISE = /^(?:otherwise|if not|or else|in all other cases)\b/iu;

export const REST_CASE: typeof zh.REST_CASE = /^in all other cases\b/iu;

export const CASES_FOLLOW: typeof zh.CASES_FOLLOW =
  /\b(?:one of (?:the following|two|three|four) cases|depending on the case)\s*:?$/iu;

export const FORBIDDING_LABEL: typeof zh.FORBIDDING_LABEL =
  /^(?:do not|don['’]ts?|prohibited|forbidden|never)\s*:/iu;

export const LABEL: typeof zh.LABEL = /^(?:do|notes?|requirements?|standard|remarks?)\s*:/iu;

export const LEGAL: typeof zh.LEGAL =
  /\b(?:fined?|deduct(?:ed|ion)? from (?:the )?(?:wages?|salary|pay)|dismiss(?:ed|al)|withh[eo]ld (?:wages?|pay))\b/iu;

export const FORBIDDEN: typeof zh.FORBIDDEN =
  /\b(?:must not|mustn['’]t|shall not|may not|do not|don['’]t|never|is (?:strictly )?(?:prohibited|forbidden)|are (?:strictly )?(?:prohibited|forbidden)|not (?:allowed|permitted)|under no circumstances|no (?:smoking|eating|entry))\b/iu;

export const ENDS_FORBIDDING: typeof zh.ENDS_FORBIDDING =
  /\b(?:must|should|shall|needs? to|keep|make sure|ensure|otherwise|if|when|so that|may)\b/iu;

export const ASK_LINE: typeof zh.ASK_LINE =
  /^(?<question>[^?\n]{2,120}\?)\s*(?<answers>[^;?\n]{1,60}(?:→|->|⇒)[^\n]*;[^\n]*(?:→|->|⇒)[^\n]*)$/u;

export const ANSWER: typeof zh.ANSWER =
  /^(?<text>.+?)\s*(?:→|->|⇒)\s*(?:(?:go to )?(?:step )?(?<step>\d{1,3})|(?<end>end)(?: \((?<outcome>.+)\))?|(?<gap>open)(?: \((?<open>.+)\))?)$/iu;

export const NEXT_LINE: typeof zh.NEXT_LINE =
  /^done\s*(?:→|->|⇒)\s*(?:(?:step )?(?<step>\d{1,3})|(?<end>end))$/iu;

export const GATE: typeof zh.GATE =
  /^(?:.{3,60}? )?(?:only (?:if|when|once|after)|not until) (?<must>.{3,80})$/iu;

export const APPROVED: typeof zh.APPROVED =
  /^(?:once|after|when) (?<must>[^,;]{3,60}? (?:approved|agreed|accepted|passed|confirmed)),\s/iu;

export const CHECK: typeof zh.CHECK =
  /\b(?:check|confirm|verify|make sure) (?<whether>(?:whether|if|that) [^,;]{3,60}? (?:is|are|has been|have been) (?:complete|correct|valid|in order|closed|clean|legible|accurate))(?=$|[,;.])/iu;

export const NEEDS_WORD: typeof zh.NEEDS_WORD =
  /\b(?:must|needs? to|has to|have to) be (?<must>(?:approved|agreed|authorised|authorized) by [^,;.]{3,40})(?=$|[,;.])/iu;

export const BEFORE_GATE: typeof zh.BEFORE_GATE = /^(?!)/u;

export const NEGATION: typeof zh.NEGATION = /\b(?:not|no|cannot|without)\b|n['’]t\b/giu;

export const SAYS_SO: typeof zh.SAYS_SO = /\b(?:is|are|has|have|does|do|can|a|an|the)\b/giu;

export const asked: typeof zh.asked = (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}?`;
