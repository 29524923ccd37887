import type * as zh from '../zh/procedure.ts';
import { dayInWords } from '../english-days.ts';
import { plural } from '../plural.ts';
import { terms } from './terms.ts';
import { useText } from './uses.ts';

export const procedureText: typeof zh.procedureText = {
  stepTitle: (number, name) => `Step ${number}: ${name}`,
  noOrder: 'In any order, or at the same time.',
  repeats: (_question, name) => `If yes, start again at ‘${name}’.`,
  value: (name) => (name ? `Fill in: ${name}` : 'Fill in'),
  gapMark: (number) => `${terms.gap} ${number}`,
  legal: terms.legal,
  openPoints: terms.gaps,
  openPointsAbout: (owner) =>
    `The original documents leave these points open. They will be added when decided. Owner: ${owner}.`,
  allOpenPoints: 'All open points',
  openPointAt: (name) => `See ‘${name}’`,
  timetable: 'By the clock',
  timetableTime: 'Time',
  timetableStep: 'What to do',
  timetableBy: 'Who',
  clocked: 'By the clock',
  asked: 'Often asked',
  askedAt: (name) => `→ ${name}`,
  askedMore: (count) => plural(count, 'more question'),
  onlyWhen: (when) => `${terms.when} ${when}`,
  calls: (title) => `Follow ‘${title}’`,
  answerOpen: (question) => `${terms.gap}: ${question}`,
  redLine: terms.redLine,
  note: 'Note',
  notTaken: terms.notTaken,
  end: 'End',
  goesTo: (name) => `Then go to ‘${name}’`,
  goesToEnd: 'Then it ends',
  answerTo: (name) => `Go to ‘${name}’`,
  answerEnds: (outcome) => `End: ${outcome}`,
  toQuiz: (count) => `${useText.test}: ${plural(count, 'question')}`,
  contents: 'Steps on this page',
  contentsParts: 'On this page',
  jumpToChart: 'Flowchart',
  related: 'Related procedures',
  previous: 'Previous',
  next: 'Next',
};

/** The head of a page. */
export const headText: typeof zh.headText = {
  crumbs: 'You are here',
  roles: 'Jobs',
  trigger: 'From',
  outcome: 'To',
  every: 'How often',
  uses: 'Ways to use this procedure',
  skip: 'Skip to the first step',
  read: useText.read,
  checklist: useText.do,
  quiz: useText.test,
  items: (count) => plural(count, 'item'),
  questions: (count) => plural(count, 'question'),
  reviewPassed: (day, owner) =>
    `This page was to be reviewed by ${day}; no review is on record since. Where in doubt, ask ${owner} first.`,
  printed: (version, updated, owner) => `Version ${version} · updated ${dayInWords(updated)} · ${owner}`,
};

export const glossaryText: typeof zh.glossaryText = {
  hint: 'Term. Select to see what it means',
};
