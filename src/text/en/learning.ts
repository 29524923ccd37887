import type * as zh from '../zh/learning.ts';
import { shortDay } from '../english-days.ts';
import { plural } from '../plural.ts';
import { sectionNames } from './sections.ts';
import { useText } from './uses.ts';

const quiz = useText.test.toLowerCase();

export const learningText: typeof zh.learningText = {
  title: sectionNames.progress,
  description:
    'Procedures you have read, your results, your weak questions and what to review today. Kept only on this device.',
  lead: 'What you have read, how you did and where you are still weak. Kept only on this device.',
  empty: 'Nothing learnt yet',
  emptyHow: `Read a procedure and select ‘I have read this page’ at its end, or do a ‘${useText.test}’. Pages read, results, weak questions and reviews then appear here.`,
  toProcedures: 'Choose a procedure',
  toPractice: 'Practise some questions',
  noScript:
    'Progress is remembered by this device and needs JavaScript. You can already find procedures by job:',
  byRolePages: 'Procedures by job',
  markRead: 'I have read this page',
  read: 'Read',
  passed: 'Passed',
  due: 'Review today',
  weak: 'Weak questions',
  of: (part, all) => `${part}/${all}`,
  plan: 'Learning plan for new starters',
  role: 'My job',
  chooseRole: 'Choose a job',
  planHow: 'Choose your job to see what to read, in order.',
  planDone: (done, learn, know) => {
    const pages = know > 0 ? `${learn} to learn · ${know} more to know` : `${learn} to learn`;
    return done === learn + know ? `${pages}: you have read all.` : `${pages}: you have read ${done}.`;
  },
  readOf: (title) => `I have read ‘${title}’`,
  quiz: useText.test,
  lastScore: (right, total) => `${right}/${total} right`,
  scores: 'Quiz results',
  noScores: `Your results are listed here after a ${quiz}.`,
  bestAndLast: (best, ofBest, last, ofLast) => `Best ${best}/${ofBest}, last ${last}/${ofLast}`,
  pass: 'Passed',
  mockTests: 'Mock tests',
  more: (count) => `${count} more`,
  weakTitle: 'Where you are weak',
  noneWeak: 'No wrong answers so far.',
  weakOf: (count) => plural(count, 'weak question'),
  practiseWeak: 'Practise weak questions',
  notBegun: (count) => `${count} not started`,
  kinds: { domain: 'Area', role: 'Job' },
  tables: { domain: 'By area', role: 'By job' },
  heat: 'Answers each day',
  heatSum: (weeks, days, answers) =>
    `In the last ${plural(weeks, 'week')} you practised on ${plural(days, 'day')} and answered ${plural(answers, 'question')}.`,
  heatDays: 'Day by day',
  heatMonth: (month) =>
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]!,
  heatWeekdays: ['M', '', 'W', '', 'F', '', ''],
  heatLevels: ['No answers', '1 to 4', '5 to 9', '10 to 19', '20 or more'],
  heatDay: (day, count) => `${shortDay(day)}: ${plural(count, 'question')}`,
  export: 'Export answers',
  exportHow: (answers, attempts) =>
    `This device has ${plural(answers, 'answer')} and ${plural(attempts, 'finished quiz', 'finished quizzes')}.`,
  /** By the ending of the file's name. */
  exports: { json: 'Export JSON', csv: 'Export CSV' },
  file: (day, ending) => `answers-${day}.${ending}`,
  columns: [
    'Answered',
    'Started',
    'Mode',
    'Procedure',
    'Procedure ID',
    'Question ID',
    'Question version',
    'Result',
  ],
  scopes: {
    all: useText.test,
    missed: 'Missed questions again',
    derived: 'Made questions',
    practice: 'Practice',
    test: 'Mock test',
    review: 'Review',
  },
  noMoment: 'time unknown',
  right: 'Right',
  wrong: 'Wrong',
  open: 'Not answered',
  reset: 'Clear records',
  clear: { read: 'Clear pages read', scores: 'Clear results', answers: 'Clear answers and reviews' },
  clearHow: {
    read: 'All pages count as not read again.',
    scores: 'The best and last result of each quiz, and quizzes not finished.',
    answers: 'Answers, reviews, the list of missed questions and the calendar.',
  },
  undo: { read: 'Restore pages read', scores: 'Restore results', answers: 'Restore answers and reviews' },
  cleared: {
    read: 'Pages read have been cleared. You can restore them until you leave this page.',
    scores: 'Results have been cleared. You can restore them until you leave this page.',
    answers: 'Answers have been cleared. You can restore them until you leave this page.',
  },
  broughtBack: 'Restored.',
};
