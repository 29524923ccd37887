/**
 * Which test sees to which construct of the language on which surface. A cell names its test, or why there is nothing
 * to show; `?` is missing, and stands in no cell for long: see matrix.test.ts.
 */

export const SURFACES = [
  ...([
    'grammar',
    'message',
    'page',
    'chart',
    'chart text',
    'run',
    'report',
    'CSV',
    'JSON',
    'paper',
  ] as const),
  ...(['question', 'search', 'index', 'print', 'guide'] as const),
];

/** Tests by a short name: file and title. */
export const TESTS: Record<string, [file: string, title: string]> = {
  // What is read, and what is told where it is written wrong.
  nobody: ['procedure/constructs.test.ts', 'nobody need be named'],
  to: ['procedure/constructs.test.ts', 'on whom'],
  both: ['procedure/mistakes.test.ts', 'a doer on whom it is done'],
  norole: ['procedure/mistakes.test.ts', 'a role that is not in the list does it'],
  regions: ['procedure/constructs.test.ts', 'are regions, and steps know theirs'],
  hollow: ['procedure/constructs.test.ts', 'must hold something'],
  leave: ['procedure/constructs.test.ts', 'a part is left by its end alone'],
  repeat: ['procedure/mistakes.test.ts', 'a phase that repeats without a question'],
  when: ['procedure/flow.test.ts', 'is a question with a way past it'],
  whenwrong: ['procedure/mistakes.test.ts', 'an empty case'],
  itemwhen: [
    'procedure/constructs.test.ts',
    'may be done only when something is so, with their comments in any order',
  ],
  itemwrong: ['procedure/mistakes.test.ts', 'the case of an item before its text'],
  times: ['procedure/constructs.test.ts', 'times of the day, stretches and lengths'],
  clock: ['procedure/constructs.test.ts', 'has no place in the order'],
  call: ['procedure/constructs.test.ts', 'is called by its name, and is one tick'],
  circle: ['procedure/constructs.test.ts', 'must be there, and not lead back'],
  limits: ['procedure/constructs.test.ts', 'may be several, in the text of the step'],
  flags: ['procedure/constructs.test.ts', 'words decide nothing, but are asked about'],
  open: ['procedure/constructs.test.ts', 'end in 等 where there is more, which is no tick'],
  closed: ['procedure/mistakes.test.ts', 'a question that closes an open list'],
  points: ['procedure/constructs.test.ts', 'is collected where it stands'],
  said: ['procedure/constructs.test.ts', 'must say something'],
  gapend: ['procedure/constructs.test.ts', 'may be where an answer leads'],
  asked: ['procedure/constructs.test.ts', 'what people ask names the step that answers it'],
  values: ['procedure/constructs.test.ts', 'hold values, which are no part of their text'],
  valuewrong: ['procedure/constructs.test.ts', 'are told where they are written wrong'],
  condition: ['procedure/constructs.test.ts', 'are told where they cannot be read'],
  written: ['procedure/outline.laws.test.ts', 'extract undoes write'],
  // Drawn.
  drawn: ['flowchart/mermaid.test.ts', 'writes cases, stretches, calls and what is left open'],
  told: ['flowchart/text-alternative.test.ts', 'tells cases, stretches, calls and what is left open'],
  lanes: ['flowchart/mermaid.test.ts', 'groups the steps by their first role'],
  // Worked through.
  rows: ['run/outlines.laws.test.ts', 'shows every part, none twice in the same round'],
  takes: ['run/outlines.laws.test.ts', 'takes every open task: what is ticked or answered is open no more'],
  heads: [
    'run/outlines.laws.test.ts',
    'has a heading where a phase begins and nowhere else, and a report in every format',
  ],
  beside: [
    'run/outlines.laws.test.ts',
    'has something current wherever something in order is open, in each part that runs side by side',
  ],
  decides: ['run/decide.test.ts', 'takes the answer by itself and says so'],
  valuerun: ['run/values.test.ts', 'may be empty unless they are required: then the item stays an open task'],
  valuereport: ['run/decide.test.ts', 'says what was written down, and where the person answered otherwise'],
  valuecsv: ['run/decide.test.ts', 'has a column for each value, by its name, with the bare number'],
  valuejson: ['run/decide.test.ts', 'has them as JSON'],
  overrun: ['run/report.test.ts', 'says which limit was overrun'],
  facts: ['procedure/step-facts.test.ts', 'what a step says of cases, times and several limits'],
  json: [
    'indexes/export-json.test.ts',
    'of one page is its whole model; a reader of schema 1.0 still finds a limit',
  ],
  // Asked.
  qorder: ['quiz/derived.test.ts', 'never ask for the order of what has none'],
  qwhen: ['quiz/derived.test.ts', 'ask in which case a step is done, against other cases'],
  qlimit: ['quiz/derived.test.ts', 'ask for the limit of one of several cases'],
  qvalue: ['quiz/derived.test.ts', 'ask for the highest and the lowest value'],
  qopen: ['quiz/derived.test.ts', 'never ask which form belongs to an open list'],
  qgap: ['quiz/derived.test.ts', 'ask nothing about what is open or legal'],
  qrole: ['quiz/derived.test.ts', 'never offer the one on whom it is done, nor a wider or narrower role'],
  qnobody: [
    'quiz/derived.test.ts',
    'ask who does a step only where one role does it, and where its name does not say so',
  ],
  qlaw: ['quiz/derived.laws.test.ts', 'a question made from any outline has exactly one right answer'],
  // Found and listed.
  sasked: ['search/kinds.test.ts', 'what people ask'],
  sgap: ['search/kinds.test.ts', 'a gap'],
  slegal: ['search/kinds.test.ts', 'a legal point'],
  swhen: ['search/kinds.test.ts', 'a case'],
  sclock: ['search/kinds.test.ts', 'a time of the clock'],
  sphase: ['search/kinds.test.ts', 'a phase'],
  srepeat: ['search/kinds.test.ts', 'the question at its end'],
  svalue: ['search/kinds.test.ts', 'a value'],
  wider: [
    'indexes/model.test.ts',
    'a wider role tells of its jobs, and a role without any work is not told of',
  ],
  noWork: ['indexes/model.test.ts', 'what is done to a role is no work of its own'],
  day: [
    'indexes/model.test.ts',
    'a role’s day is in the order of the clock, what comes again and again last',
  ],
  ilimit: ['indexes/model.test.ts', 'say how they count where their words do not'],
  gaps: [
    'indexes/open-points.test.ts',
    'is every gap and legal point, then the steps of which nobody is named',
  ],
  gapcsv: [
    'indexes/open-points.test.ts',
    'is a table with a column for what is settled, which Excel reads as Chinese',
  ],
  lists: ['authoring/guide.test.ts', 'its examples of front matter and of lists are read'],
  guide: [
    'authoring/guide.test.ts',
    'the guide shows every component and every attribute of the language in an example',
  ],
};

/** Why there is nothing to show. */
export const REASONS: Record<string, string> = {
  list: 'is said in roles.yaml alone, not in pages',
  nothing: 'there is nothing where nobody is named',
  clocked: 'stands outside the arrows, in the timetable',
  inItem: 'charts show steps, not their items',
  inStep: 'charts show steps, not what they say of time',
  notForm: 'is no part of the checklist, so neither of the run',
  notTold: 'is text of the page alone',
  region: 'is a line around other rows, which the table of a run has no column for',
  noFigure: 'has nothing that could be asked about',
  byRole: 'is found by the names of roles',
  noWords: 'has no words of its own to be found by',
  noIndex: 'no index lists it: it belongs to its page',
  asPage: 'is printed as the page shows it',
};

/** One word a surface, in their order: a test, `-` and a reason, or `?`. */
export const MATRIX: Record<string, string> = {
  'role within':
    'wider norole -list -list -list -list -list -list -list -list qrole -byRole wider -list lists',
  'no doer':
    'nobody norole -nothing lanes -nothing rows heads heads json ? qnobody -nothing gaps -asPage guide',
  to: 'to both ? -inStep -inStep facts heads heads json ? qrole -byRole noWork ? guide',
  Together: 'regions leave ? drawn told beside heads -region json ? qorder -noWords -noIndex ? guide',
  Phase: 'regions hollow ? drawn told heads heads -region json ? qlaw sphase -noIndex ? guide',
  repeat: 'regions repeat ? drawn told rows heads heads json ? qlaw srepeat -noIndex ? guide',
  when: 'when whenwrong ? drawn told takes heads heads json ? qwhen swhen -noIndex ? guide',
  'when of an item': 'itemwhen itemwrong ? -inItem -inItem takes heads heads json ? qwhen ? -noIndex ? guide',
  at: 'times clock ? -clocked -clocked rows heads heads json ? qorder sclock day ? guide',
  every: 'times clock ? -clocked -clocked rows heads heads json ? qorder sclock day ? guide',
  calls: 'call circle ? drawn told ? ? ? json ? qlaw ? ? ? guide',
  Limit: 'limits flags ? -inStep -inStep facts overrun heads json ? qlimit ? ilimit ? guide',
  'open list': 'open closed ? -inItem -inItem ? -notForm -notForm json ? qopen -noWords -noIndex ? guide',
  Gap: 'points said ? -notTold -notTold -notForm -notForm gapcsv json ? qgap sgap gaps ? guide',
  'gap as an end': 'gapend gapend ? drawn told rows heads heads json ? qlaw sgap gaps ? guide',
  Legal: 'points said ? -notTold -notTold -notForm -notForm gapcsv json ? qgap slegal gaps ? guide',
  asked:
    'asked asked ? -notTold -notTold -notForm -notForm -notForm ? -notForm -noFigure sasked -noIndex ? lists',
  Value:
    'values valuewrong ? -inItem -inItem valuerun valuereport valuecsv valuejson ? qvalue svalue -noIndex ? guide',
  if: 'written condition ? -inItem ? decides valuereport heads json ? -noFigure -noWords -noIndex ? guide',
};
