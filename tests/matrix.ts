/**
 * Which test sees to which construct of the language on which surface. A cell names its test, or why there is nothing
 * to show. The tests are in matrix-tests.ts.
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

/** Why there is nothing to show. */
export const REASONS: Record<string, string> = {
  list: 'is said in roles.yaml alone, not in pages',
  nothing: 'there is nothing where nobody is named',
  clocked: 'stands outside the arrows, in the timetable',
  inItem: 'charts show steps, not their items',
  inStep: 'charts show steps, not what they say of time',
  notForm: 'is no part of the checklist, so neither of the run',
  notTold: 'is text of the page alone',
  noTick: 'says that there is more, which is nothing that was done or not',
  notTo: 'says who was to do a step, not on whom',
  byTitle: 'is found by the title of the page that it calls',
  ofPage: 'belongs to the page that shows it: models, runs and the search keep words',
  ofSource: 'is said of an old document, which only the list of sources tells of',
  noFigure: 'has nothing that could be asked about',
  byRole: 'is found by the names of roles',
  noWords: 'has no words of its own to be found by',
  noIndex: 'no index lists it: it belongs to its page',
};

/** One word a surface, in their order: a test, or `-` and a reason. */
export const MATRIX: Record<string, string> = {
  'role within':
    'wider norole -list -list -list -list -list -list -list -list qrole -byRole wider -list lists',
  'no doer':
    'nobody norole pnobody lanes -nothing rows -nothing -nothing json pnobody qnobody -nothing gaps pnobody guide',
  to: 'to both pto -inStep -inStep facts -notTo -notTo json pto qrole -byRole noWork pto guide',
  Together:
    'regions leave ptogether drawn told beside together together json ptogether qorder -noWords -noIndex ptogether guide',
  Phase: 'regions hollow pphase drawn told heads phase phase json pphase qlaw sphase -noIndex pphase guide',
  repeat:
    'regions repeat prepeat drawn told rows rounds rounds json prepeat qlaw srepeat -noIndex prepeat guide',
  when: 'when whenwrong pwhen drawn told takes whynot whynot json pwhen qwhen swhen -noIndex pwhen guide',
  'when of an item':
    'itemwhen itemwrong pitemwhen -inItem -inItem itemcase itemcase itemcase json pitemwhen qwhen sitemwhen -noIndex pitemwhen guide',
  at: 'times clock pat -clocked -clocked timetable timetable timetable json pat qorder sclock day pat guide',
  every: 'times clock pevery -clocked -clocked again again again json pevery qorder sclock day pevery guide',
  calls:
    'call circle pcalls drawn told callrun callreport callreport json pcalls qlaw -byTitle -noIndex pcalls guide',
  Limit:
    'limits flags plimit -inStep -inStep cases overrun cases json plimit qlimit slimit ilimit plimit guide',
  'open list':
    'open closed popen -inItem -inItem openrun -noTick -noTick json popen qopen -noWords -noIndex popen guide',
  Gap: 'points said pgap -notTold -notTold -notForm -notForm gapcsv json -notForm qgap sgap gaps pgap guide',
  'gap as an end':
    'gapend gapend pgapend drawn told openend openend openend json pgapend qlaw sgap gaps pgapend guide',
  Legal:
    'points said plegal -notTold -notTold -notForm -notForm gapcsv json -notForm qgap slegal gaps plegal guide',
  asked:
    'asked asked pasked -notTold -notTold -notForm -notForm -notForm json -notForm -noFigure sasked -noIndex pasked lists',
  Value:
    'values valuewrong pvalue -inItem -inItem valuerun valuereport valuecsv valuejson pvalue qvalue svalue -noIndex pvalue guide',
  if: 'written condition pif -inItem -inItem decides valuereport valuecsv json pif -noFigure -noWords -noIndex pif guide',
  picture:
    'listed broken ppicture -notTold -notTold ppicture -ofPage -ofPage -ofPage ppicture -noFigure -ofPage -noIndex ppicture pictureguide',
  remark:
    'vocabulary misspelt remark -ofSource -ofSource -ofSource -ofSource -ofSource -ofSource -ofSource -ofSource -ofSource remark -ofSource pictureguide',
  'records.yaml':
    'vocabulary fields record -inStep -inStep recordrun recordreport recordreport recordreport record qrecord srecord uses record lists',
};
