/** What titles are called, and what their words say of what follows. */
import type * as zh from '../../zh/documents/titles.ts';

export const TITLE_END: typeof zh.TITLE_END =
  /\b(?:procedures?|process(?:es)?|polic(?:y|ies)|standards?|guidelines?|rules|instructions?|manual|handbook|checklist|code of conduct|regulations?|protocol|SOP|plan|guide|workflow|duties|responsibilities)\b(?:\s*\([^)]{1,20}\))?[.:]?$/iu;

export const TITLE_RUN_IN: typeof zh.TITLE_RUN_IN = /(?!)/u;

export const FRONT: typeof zh.FRONT =
  /^(?:purpose|aims?|objectives?|scope|introduction|background|overview|definitions?|terms|references|revision history|effective date|preamble|general|appendix|annex)\b/iu;

export const NO_STEPS: typeof zh.NO_STEPS =
  /\b(?:responsibilities|duties|principles|definitions|classification|importance)$/iu;

export const LISTS: typeof zh.LISTS =
  /\b(?:includes?|including|the following (?:items|points|information|documents))\s*:?$/iu;

export const HEAD: typeof zh.HEAD = /(?!)/u;

export const STEPS_FOLLOW: typeof zh.STEPS_FOLLOW =
  /\b(?:the following (?:steps|procedure)|steps (?:are )?as follows|steps)\s*:?\s*$/iu;

export const TITLE_GOES_ON: typeof zh.TITLE_GOES_ON = /^\s+(?:is|are|of|for|in|and|to)\b/iu;

export const LEADS_UP: typeof zh.LEADS_UP =
  /:\s*$|^(?:this (?:procedure|policy|document)|in order to|to ensure)\b|\bas follows\b|\bthe following\b/iu;

export const ABOUT: typeof zh.ABOUT =
  /^(?:this (?:procedure|policy|document|guide|manual|standard)\b.{0,40}\b(?:applies|describes|sets out|covers|explains)|in order to\b|.{2,40}\brefers to\b)/iu;

export const GENERIC: typeof zh.GENERIC =
  /^(?:(?:work|working|general|main|basic|other|service|detailed)\s+)*(?:procedures?|process|standards?|rules|instructions?|responsibilities|duties|guidelines?|requirements?|plan|checklist)$/iu;

export const KIND_WORDS: typeof zh.KIND_WORDS = {
  procedure:
    /\b(?:procedure|process|steps|workflow|SOP|instructions?|checklist|handover|check-?in|check-?out|how to)\b/iu,
  norm: /\b(?:standards?|code of conduct|grooming|etiquette|dress code|rules|duties|responsibilities|requirements?)\b/iu,
  policy: /\b(?:policy|policies|regulations?|rewards?|penalties)\b/iu,
  guide: /\b(?:guide|guidelines?|introduction|overview|principles|handbook|about)\b/iu,
};

export const NO_PROCEDURE: typeof zh.NO_PROCEDURE =
  /\b(?:policy|regulations?|principles|responsibilities)$/iu;

export const IN_ORDER: typeof zh.IN_ORDER =
  /\b(?:first|then|next|after that|afterwards|finally|once|before .{3,40}, )\b/iu;

export const NO_TITLE: typeof zh.NO_TITLE =
  /[.;!,]\s|^(?:if|and|or|the following|for example|note)\b|\b(?:must|should|shall|needs? to|do not)\b/iu;
