/** Who does something. */
import type * as zh from '../../zh/documents/people.ts';

const ENDS =
  '(?:manager|supervisor|receptionist|cashier|clerk|officer|engineer|technician|operator|assistant|agent|attendant|guard|driver|nurse|doctor|inspector|coordinator|director|secretary|porter|concierge|housekeeper|cleaner|team|department|desk|office|staff|employee|leader|foreman|administrator|owner|supplier|contractor|warehouse|finance|HR|security|reception)';
const NAME = `(?:[A-Z]?[a-z]+(?:[- ][a-z]+)? )?${ENDS}`;
const ACTS =
  '(?:must|should|shall|will|needs? to|has to|have to|is responsible|are responsible|may|can|checks?|records?|signs?|reports?|enters?|calls?|asks?|takes?|gives?|fills?|confirms?|informs?|prepares?|approves?|reviews?|hands?|opens?|closes?|sends?|writes?)';

export const SUBJECT: typeof zh.SUBJECT = new RegExp(
  `^(?:(?:and|then|next|the|a|an|each|every)\\s+)*(?<who>${NAME}(?:(?:,| and| or) (?:the )?${NAME})*)(?=\\s+${ACTS}\\b)`,
  'iu',
);

export const NAMED: typeof zh.NAMED = new RegExp(
  `(?:responsible|done by|owner|performed by|in charge)\\s*:\\s*(?<who>[A-Za-z ,/&-]{2,60}?)(?=$|[.;\\n])|\\bby the (?<by>${NAME})\\b`,
  'iu',
);

export const AFTER_DOER = '\\s+(?:must|should|shall|will|needs? to|is responsible)\\b';

export const BEFORE_DOER: typeof zh.BEFORE_DOER = /^(?:the|a|an|each|every)\s+/iu;

export const NOT_BEFORE_DOER: typeof zh.NOT_BEFORE_DOER = /(?!)/u;

export const TITLE_DOER: typeof zh.TITLE_DOER = new RegExp(
  `^(?<who>${NAME})(?=['’]?s? (?:duties|responsibilities|tasks|procedure))`,
  'iu',
);

export const BETWEEN_DOERS: typeof zh.BETWEEN_DOERS = /,\s*|\s+(?:and|or)\s+|\s*[/&]\s*/u;

export const NO_DOER: typeof zh.NO_DOER =
  /^(?:guest|customer|client|visitor|patient|staff|team|office|desk|department)s?$/iu;

export const DOER_LABEL: typeof zh.DOER_LABEL = /\b(?:responsible|owner|responsibility of)$/iu;
