import type * as zh from '../zh/desk.ts';
import { deskNames } from './desk-names.ts';

const UNITS = {
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  workdays: 'working days',
  weeks: 'weeks',
  months: 'months',
};
const counted = (count: number, unit: keyof typeof UNITS): string =>
  `${count} ${count === 1 ? UNITS[unit].slice(0, -1) : UNITS[unit]}`;

export const deskText: typeof zh.deskText = {
  ...deskNames,
  pageTitle: 'Writing desk',
  lead: 'Write procedures here as you would fill in a form, and see at once what to put right. The files are yours; drafts stay in this browser.',
  description: 'Write and change procedures as you would fill in a form. You do not need to code.',
  noScript:
    'The desk needs scripts to run in your browser. Without them you can write in any text editor, as the guide says.',
  open: 'Open the writing desk',
  editPage: 'Edit this page on the desk',
  loading: 'Opening…',
  notLoaded: 'This could not be opened: there is no network, or it is not kept on this device yet.',
  noPage: (slug: string) => `There is no page “${slug}” in this handbook. Choose one below.`,
  again: 'Try again',

  fromNothing: 'Begin a new one',
  openFile: 'Open a file',
  dropHere: 'You can also drop a file here.',
  openPage: 'Change one of the handbook',
  edit: 'Open',
  drafts: 'Drafts',
  untitled: 'No title yet',
  notSaved: '· not saved as a file yet',
  newFile: 'new-procedure.mdx',

  tools: 'Tools',
  leave: 'Back',
  fileName: 'File name',
  fileNameRule: 'Small letters, digits and hyphens, ending in .mdx, such as check-in.mdx.',
  fileNameDrafted: 'Another draft has this file name: as files they would be mixed up. Choose another.',
  fileNameTaken: 'The handbook has a page of this name already: choose another.',
  undo: 'Undo',
  redo: 'Redo',
  asText: 'As text',
  nowAsText: 'The page is shown as text.',
  nowAsForm: 'The page is shown as a form.',
  save: 'Save as a file',
  kept: {
    file: 'Same as the file',
    draft: 'Draft kept',
    full: 'Not kept: the browser has no space left. Save it as a file now.',
    blocked: 'Not kept: the browser does not let this website keep anything. Save it as a file now.',
  },
  menu: 'More',
  problemsTab: 'Problems',
  saved: (name) => `Saved to ${name}.`,
  downloaded: (name) => `${name} has been downloaded.`,
  saveFailed:
    'It was not saved: the browser may not write this file. Press “Save as a file” again and choose another place.',
  pictureSaved: (name) =>
    `The picture ${name} has been downloaded: put it into the folder of the procedure’s file.`,
  find: 'Find a step',
  notFound: 'There is no such step.',
  pictureLost: (name) => `The picture ${name} is not on this device any more: add it again.`,
  pictureKept: (name) => `The picture ${name} is kept with the draft.`,
  pictureNotKept: {
    full: 'The picture is not kept: the browser has no space left. Save it as a file now, or it goes with this page.',
    blocked:
      'The picture is not kept: the browser does not let this website. Save it as a file now, or it goes with this page.',
  },
  resumed: 'This is the draft that you have not finished. The page of the handbook is as it was.',
  openAnew: 'Open the page of the handbook beside it',
  otherNow: 'The page of the handbook has changed since you began. Both are kept: below is your draft.',
  showDifferences: 'What differs between yours and the handbook',
  seen: 'I have seen it',
  parted: 'Another tab is writing the same draft. Both are kept: this one is a draft of its own now.',
  unreadable:
    'Something in this file cannot be read, so it cannot be shown as a form. Put it right in the text, as said above, or press Undo.',
  readingLong: 'Reading this long file…',
  notChecked:
    'Not checked, and nothing to preview: the code that checks did not come. What you write is kept.',
  form: 'What this page says',
  answersOpen:
    'Some answers do not say yet which step comes next: until they do, the steps behind this question are cut off from the chart and the checklist.',
  added: (name: string) => `Added: ${name}.`,
  undone: 'Undone.',
  redone: 'Done again.',
  unreadableSource: 'This cannot be read and is not in the file yet.',
  problems: (errors, warnings, open) => {
    const all = [
      ...(errors > 0 ? [`${errors} to put right`] : []),
      ...(open > 0 ? [`${open} still to write`] : []),
      ...(warnings > 0 ? [`${warnings} to consider`] : []),
      ...(errors === 0 ? ['no mistakes'] : []),
    ].join(', ');
    return all.charAt(0).toUpperCase() + all.slice(1);
  },
  savedWithOpen: (count) => ` Still to be written: ${count}; see “Problems”.`,
  severity: { error: 'Put right', warning: 'Consider', open: 'Still to write' },
  quoted: (name) => `“${name}”`,
  goToLine: (line) => `Go to line ${line}`,

  matter: 'About this page',
  noDomain: 'no area yet',
  furtherMatter: 'Version, dates, sources, what people ask…',
  source: 'As it was written',
  notRecurring: 'Not again and again',
  choose: 'Choose',
  more: 'One more',
  makeNew: (name) => `New: “${name}”`,
  noneSuch: 'There is none such.',
  notChosen: 'Not chosen yet: take one from the list.',
  notThere: (typed: string, kept: string) =>
    kept
      ? `“${typed}” is not in the list; it is still “${kept}”.`
      : `“${typed}” is not in the list; nothing is chosen yet.`,
  addOne: (name) => `Add: ${name}`,
  addTo: (label) => `${label}: add one`,
  addOther: 'Add something else…',
  addRow: 'Add a row',
  takeOut: (name) => `Take out ${name}`,
  furtherOf: (name) => `${name}: more…`,
  notSaid: 'Not said',
  nextStep: 'The next step',
  stepBefore: 'The step before',
  fromStart: 'From the beginning',
  end: 'The end',
  stillOpen: 'Still open',
  newStep: 'A new step…',
  byItself: 'By itself',
  sameName: (name, which) => `${name} (${which})`,
  unnamed: (id) => `No name yet (${id})`,
  answer: 'Answer',
  answersLabel: 'Answers',
  leadsTo: (place) => `Answer ${place} leads to`,
  outcome: 'What comes of it',
  openQuestion: 'What is open, as a question',
  options: 'Options',
  why: 'Why',
  isRight: (place) => `Option ${place} is right`,
  entry: (label, place) => `${label} ${place}`,
  entries: (label, first, last) => `${label} ${first}–${last}`,
  cell: (row, column) => (row === 0 ? `Name of column ${column}` : `Row ${row}, column ${column}`),
  row: (row) => `Row ${row}`,
  removeRow: (row) => `Take out row ${row}`,
  alt: 'What is on the picture',
  pictureFile: 'File of the picture',
  choosePicture: 'Choose a picture, paste it or drop it here',
  asked: 'As people ask',
  askedStep: 'Step with the answer',
  allowRule: 'Which warning',
  allowReason: 'Why it is right so',

  toolsOf: (label) => `${label}: more`,
  up: (label) => `${label}: move up`,
  down: (label) => `${label}: move down`,
  remove: (label) => `${label}: remove`,
  upShort: 'Move up',
  downShort: 'Move down',
  removeShort: 'Remove',
  moved: (label, place) => `${label} is number ${place} now.`,
  movedStep: (label, step) => `${label} is ${step} now.`,
  sentences: (all) => all.join(' '),
  answerOf: (step, answer) => `the answer “${answer}” of ${step}`,
  afterStep: (step) => `what follows ${step}`,
  nowBack: (who, to) => `Now ${who} leads back to ${to}.`,
  nowOver: (who, over) => `Now ${who} leads past ${over.join(', ')}.`,
  alsoLeads: (count) => `Also changed: ${count} more. Look where each answer leads.`,
  leadsBack: (to) => `Leads back: ${to} comes before this one, and all is done again from there.`,
  cannotMove: (label) => `${label} cannot be moved further.`,
  removed: (label) => `${label} has been removed; it can be undone.`,

  limitLength: 'Time limit',
  limitDirection: 'How it counts',
  unitOf: (label) => `Unit of: ${label}`,
  units: UNITS,
  directions: { after: 'within', ahead: 'before', least: 'at least' },
  limit: (count, unit, direction) =>
    ({
      after: `within ${counted(count, unit)}`,
      ahead: `${counted(count, unit)} before`,
      least: `at least ${counted(count, unit)}`,
    })[direction],

  addFlag: (flag) =>
    flag === 'workdays'
      ? 'Count working days'
      : flag === 'ahead'
        ? 'Count before the event'
        : 'Count as the least',
  changeTo: (names) => `Change to ${names.join(', ')}`,
  newLines: {
    title: 'New to the handbook',
    names: (roles, sources) =>
      [
        ...(roles.length > 0 ? [`Roles: ${roles.join(', ')}.`] : []),
        ...(sources.length > 0 ? [`Sources: ${sources.join(', ')}.`] : []),
      ].join(' '),
    why: 'Whoever looks after the site adds them to its lists: you need not. They go along with “Send the file”; or save them here and send them.',
    asFile: 'Save as a file to send',
    lines: 'What the file says',
  },
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select the lines and copy them yourself.',
};
