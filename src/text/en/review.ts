import type * as zh from '../zh/review.ts';
import { plural } from '../plural.ts';

const dayOf = (day: Date) => day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });

const about =
  'Questions you have answered come back after some days: the next day if you got them wrong, later and later if you got them right.';

export const reviewText: typeof zh.reviewText = {
  title: 'Review',
  description: about,
  lead: about,
  noScript: 'To review, this device has to remember your answers. This needs JavaScript.',
  loading: 'Looking for today’s questions…',
  failed: 'The questions could not be loaded. There may be no network. Connect and try again.',
  retry: 'Try again',
  go: 'Review',
  dueToday: (count) =>
    count > 0 ? `${plural(count, 'question')} to review today` : 'Nothing to review today',
  dueHow: (due, sitting) =>
    due > sitting
      ? `${plural(sitting, 'question')} at a time; then you can take a break. Wrong answers come back after a few questions, until they are right.`
      : 'Wrong answers come back after a few questions, until they are right.',
  start: 'Start review',
  startSome: (count) => `Review ${plural(count, 'question')}`,
  left: (count) => (count > 0 ? `${plural(count, 'question')} left` : 'Last question'),
  comesBack: 'comes back in this round',
  again: 'Once more',
  next: 'Next question',
  finish: 'Finish',
  stop: 'Stop for now',
  done: (right, total) =>
    right === total
      ? `You have got ${total > 1 ? `all ${plural(total, 'question')}` : 'the question'} right at the first attempt.`
      : `You have got all ${plural(total, 'question')} right, ${right} of them at the first attempt.`,
  nextDue: (day, days) =>
    `Next review on ${dayOf(day)}, ${days === 1 ? 'tomorrow' : `in ${plural(days, 'day')}`}.`,
  empty: 'Nothing to review yet',
  emptyHow:
    'Read a procedure, then do its quiz. Questions you have answered come up for review by themselves.',
  toProcedures: 'Choose a procedure',
  toPractice: 'Practice and mock tests',
  missedBook: (count) => (count > 0 ? `Missed questions (${count})` : 'Missed questions'),
  missedHow: (days) =>
    `Questions you got wrong. They leave this list once you get them right on ${plural(days, 'different day')}.`,
  moreMissed: (count) => plural(count, 'more question'),
  noneMissed: 'There are no missed questions.',
  rightIs: (answer) => `Right answer: ${answer}`,
  ahead: 'The next 7 days',
  today: 'Today',
  day: dayOf,
  questions: (count) => plural(count, 'question'),
};
